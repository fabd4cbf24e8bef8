// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! What the window remembers from one time to the next, in the user's settings file.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(Pushlab::Preferences::Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QStringList languages READ languageCodes CONSTANT)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    Q_PROPERTY(bool projector READ isProjector WRITE setProjector NOTIFY projectorChanged)
    Q_PROPERTY(QRect window READ window WRITE setWindow NOTIFY windowChanged)
    Q_PROPERTY(bool maximized READ isMaximized WRITE setMaximized NOTIFY windowChanged)
    Q_PROPERTY(QList<int> charts READ charts WRITE setCharts NOTIFY labChanged)
    Q_PROPERTY(int view READ view WRITE setView NOTIFY labChanged)
    Q_PROPERTY(int speed READ speed WRITE setSpeed NOTIFY labChanged)
    Q_PROPERTY(QString trouble READ trouble CONSTANT)
public:
    enum Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    //! \a language, when it is one of ours, is spoken this time instead of the remembered one.
    explicit Preferences(const QString &language = {}, QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    QString language() const { return m_language; } //!< As Language::code; empty: the one of the system.
    void setLanguage(const QString &code); //!< Nothing happens when it is none of ours.
    QStringList languageCodes() const;
    QStringList languageNames() const; //!< As their speakers call them.
    bool isProjector() const { return m_projector; } //!< Larger type, thicker lines, fewer things.
    void setProjector(bool on);

    //! Where the window was; empty when that is not known, or on no screen that there is now.
    QRect window() const;
    void setWindow(const QRect &window);
    bool isMaximized() const { return m_maximized; }
    void setMaximized(bool maximized);

    QList<int> charts() const { return m_charts; } //!< As ChartFeed::places(); empty: not chosen yet.
    void setCharts(const QList<int> &charts);
    int view() const { return m_view; } //!< Which of the Lab page's views is shown below its cards.
    void setView(int view);
    int speed() const { return m_speed; } //!< Lab time; 0: not chosen yet.
    void setSpeed(int speed);
    QString trouble() const { return m_trouble; } //!< Why nothing can be remembered; empty: it can.

Q_SIGNALS:
    void appearanceChanged();
    void languageChanged();
    void projectorChanged();
    void windowChanged();
    void labChanged();

private:
    Appearance m_appearance = System;
    QString m_language;
    bool m_projector = false;
    QRect m_window;
    bool m_maximized = false;
    QList<int> m_charts;
    int m_view = 0;
    int m_speed = 0;
    QString m_trouble;
};

} // namespace Pushlab
