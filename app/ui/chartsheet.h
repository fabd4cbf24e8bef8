// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runfiles.h"

#include <QQuickPaintedItem>

namespace Pushlab {

//! One chart of the runs that are looked at, drawn as in a report: on white, whatever the window's colours are.
class ChartSheet : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Pushlab::RunFiles *runs READ runs WRITE setRuns NOTIFY runsChanged REQUIRED)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged REQUIRED)
    Q_PROPERTY(QString title READ title NOTIFY redrawn)
public:
    explicit ChartSheet(QQuickItem *parent = nullptr);

    RunFiles *runs() const { return m_runs; }
    void setRuns(RunFiles *runs);
    int number() const { return m_number; } //!< Index into RunFiles::charts().
    void setNumber(int number);
    QString title() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void runsChanged();
    void numberChanged();
    void redrawn();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void redraw();

    RunFiles *m_runs = nullptr;
    int m_number = 0;
    QByteArray m_svg;
};

} // namespace Pushlab
