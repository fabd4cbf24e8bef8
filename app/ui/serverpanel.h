// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "ui/faultmodel.h"
#include "wire/serversettings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! The server card: how the server is set, and what it says of itself. Says what is wanted by signals.
class ServerPanel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool threadPerRequest READ threadPerRequest WRITE setThreadPerRequest NOTIFY settingsChanged)
    Q_PROPERTY(bool logToFile READ logToFile WRITE setLogToFile NOTIFY settingsChanged)
    Q_PROPERTY(Pushlab::FaultModel *faults READ faults CONSTANT)
    Q_PROPERTY(int pool READ pool WRITE setPool NOTIFY settingsChanged)
    Q_PROPERTY(int queue READ queue WRITE setQueue NOTIFY settingsChanged)
    Q_PROPERTY(QString busy READ busy NOTIFY read)
    Q_PROPERTY(QString queued READ queued NOTIFY read)
    Q_PROPERTY(QString rejected READ rejected NOTIFY read)
    Q_PROPERTY(QString connections READ connections NOTIFY read)
    Q_PROPERTY(QString memory READ memory NOTIFY read)
    Q_PROPERTY(QString descriptors READ descriptors NOTIFY read)
    Q_PROPERTY(QString threads READ threads NOTIFY read)
    Q_PROPERTY(bool poolFull READ isPoolFull NOTIFY read)
    Q_PROPERTY(bool reachable READ isReachable NOTIFY read)
public:
    explicit ServerPanel(QObject *parent = nullptr);

    const ServerSettings &settings() const { return m_settings; }
    void setSpeed(int speed);

    bool threadPerRequest() const { return m_settings.threading == ServerSettings::Threading::ThreadPerRequest; }
    void setThreadPerRequest(bool on);
    bool logToFile() const { return m_settings.log.isEmpty(); } //!< A file of the run's own.
    void setLogToFile(bool on);
    FaultModel *faults() { return &m_faults; }
    const FaultModel *faults() const { return &m_faults; }
    int pool() const { return m_settings.pool; }
    void setPool(int threads);
    int queue() const { return m_settings.queue; }
    void setQueue(int requests);

    QString busy() const; //!< "12 of 200"
    QString queued() const;
    QString rejected() const;
    QString connections() const;
    QString memory() const;
    QString descriptors() const;
    QString threads() const; //!< Of the operating system's.
    bool isPoolFull() const;
    bool isReachable() const { return m_frame.reachable; }

    void reset(); //!< Every setting as at the beginning, lab time excepted.
    void applyFrame(const Frame &frame);
    void clearMeasurements();

Q_SIGNALS:
    void settingsChanged();
    void patchWanted(const QString &name, const QString &markLabel); //!< settings().text(name) is to be set live.
    void restartWanted(); //!< A setting changed that holds from the server's start.
    void read();

private:
    void changeLive(const QString &name, const QString &markLabel);
    QString known(bool isKnown, const QString &text) const;

    ServerSettings m_settings;
    FaultModel m_faults;
    ServerFrame m_frame;
};

} // namespace Pushlab
