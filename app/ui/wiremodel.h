// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wirelog.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * What passes on the wire of one client, the oldest first, as far as the filter lets it through.
 *
 * Its memory is bounded (WireLog): dropped() says how many older ones have gone.
 */
class WireModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(double passed READ passed NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(double dropped READ dropped NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY filterChanged)
    Q_PROPERTY(int direction READ direction WRITE setDirection NOTIFY filterChanged)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY filterChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    Q_PROPERTY(QList<QString> kinds READ kinds CONSTANT)
public:
    enum Role {
        SecondsRole = Qt::UserRole + 1, //!< "12.345", since the run began.
        WayRole, //!< "client → proxy"
        UpRole,
        ClientHopRole, //!< Between client and proxy; else between proxy and server.
        KindRole, //!< A word for it.
        TitleRole,
        PageRole, //!< What the page sees; empty on the server's hop.
        SeenRole, //!< The page sees something.
        PartsRole,
        DumpRole, //!< The bytes, as digits and as text.
        LinkRole, //!< Which of the client's connections.
        NameRole, //!< All of it in one line, for screen readers.
    };
    Q_ENUM(Role)
    enum Place { Everywhere, ClientHop, ServerHop };
    Q_ENUM(Place)
    enum Direction { BothWays, Up, Down };
    Q_ENUM(Direction)

    explicit WireModel(QObject *parent = nullptr);
    WireModel(const WireLog::Limits &limits, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    void add(const QList<WireEntry> &entries, WireRecord::Clock::time_point began);
    void clear();

    int count() const { return int(m_rows.size()); } //!< Rows that pass the filter.
    double passed() const { return double(m_passed); } //!< Rows that were added since the filter was set.
    int total() const { return int(m_log.entries().size()); } //!< Entries that are kept.
    double dropped() const { return double(m_log.dropped()); }
    int place() const { return m_place; }
    void setPlace(int place);
    int direction() const { return m_direction; }
    void setDirection(int direction);
    int kind() const { return m_kind; } //!< Into kinds().
    void setKind(int kind);
    QString text() const { return m_text; } //!< Without case, in title, fields, what the page sees, and bytes.
    void setText(const QString &text);
    Q_INVOKABLE QString detail(int row) const; //!< All of an entry, with its bytes; empty when there is no such row.
    QList<QString> kinds() const; //!< "everything", then the names of WireEntry::Kind.

    //! The entries that pass the filter.
    QList<WireEntry> shown() const;
    WireRecord::Clock::time_point began() const { return m_began; }
    const WireEntry &entry(int row) const;

Q_SIGNALS:
    void changed();
    void filterChanged();

private:
    bool passes(const WireEntry &entry) const;
    void filter();
    template <typename T>
    void set(T &member, const T &value);

    WireLog m_log;
    QList<quint64> m_rows; //!< The number of each entry that passes the filter.
    quint64 m_passed = 0;
    WireRecord::Clock::time_point m_began;
    int m_place = ClientHop;
    int m_direction = BothWays;
    int m_kind = 0;
    QString m_text;
};

} // namespace Pushlab
