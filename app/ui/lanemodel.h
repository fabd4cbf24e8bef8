// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/lanehistory.h"
#include "ui/chartfeed.h"
#include "ui/clientselection.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <limits>
#include <utility>

namespace Pushlab {

/*!
 * The lanes that are shown, in their order, and what is said of them. Shows the same part of the run as the charts, and
 * stands still when they are held.
 *
 * Who is shown and in which order is looked at once a second: lanes that changed places ten times a second could not be
 * followed.
 */
class LaneModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a LabController.")
    Q_PROPERTY(int sorting READ sorting WRITE setSorting NOTIFY viewChanged)
    Q_PROPERTY(int transport READ transport WRITE setTransport NOTIFY viewChanged)
    Q_PROPERTY(int state READ state WRITE setState NOTIFY viewChanged)
    Q_PROPERTY(int count READ count NOTIFY arranged)
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY chosenChanged)
    Q_PROPERTY(QList<double> middles READ middles NOTIFY arranged)
    Q_PROPERTY(QString sample READ sample NOTIFY arranged)
    Q_PROPERTY(QString inStep READ inStep NOTIFY arranged)
    Q_PROPERTY(QString story READ story NOTIFY told)
    Q_PROPERTY(QList<QString> stateNames READ stateNames CONSTANT)
    Q_PROPERTY(QList<QString> stateChoices READ stateChoices CONSTANT)
public:
    enum Role { NameRole = Qt::UserRole + 1, TransportRole, ClientRole, StateRole, DropsRole, ChosenRole };
    Q_ENUM(Role)
    enum Sorting { ByNumber, ByState, ByDrops };
    Q_ENUM(Sorting)
    static constexpr int all = -1;

    //! Both outlive the model.
    LaneModel(const ChartFeed &feed, ClientSelection &selection, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    int sorting() const { return m_sorting; }
    void setSorting(int sorting);
    int transport() const { return m_transport; } //!< Only lanes of this one; all.
    void setTransport(int transport);
    int state() const { return m_state; } //!< Only lanes in this LaneState; all.
    void setState(int state);

    int count() const { return int(m_rows.size()); }
    int chosenRow() const; //!< -1: none, or it is not shown.
    //! Where each protocol's lanes have their middle, in rows; -1: it has none, or its lanes are not together.
    QList<double> middles() const;
    QString sample() const; //!< "75 lanes: every 4th of 300 clients"
    QString inStep() const; //!< How many dialled again at once; empty: nobody did.
    //! What the chosen client did at the crosshair, or does now; what to do when none is chosen.
    QString story() const;
    QList<QString> stateNames() const; //!< In the order of LaneState, without Gone.
    QList<QString> stateChoices() const; //!< Of state(), from all on.

    Q_INVOKABLE QString tell(int row, double seconds) const; //!< What that client did then, and why.
    Q_INVOKABLE void choose(int row); //!< Nobody when there is no such row.
    Q_INVOKABLE void move(int steps); //!< The choice goes down, or up when negative; to an end when that is further.

    //! No more lanes than that have room where they are drawn: of more, an even sample is shown, and the chosen one.
    void setRoom(int lanes);

    const std::vector<const Lane *> &rows() const { return m_rows; }
    const ChartFeed &feed() const { return m_feed; }
    //! Up to here lanes are drawn: what came after the charts were held waits until they follow again.
    double drawnUntil() const { return m_drawnUntil; }
    const LaneHistory &history() const { return m_history; }

    void applyFrame(const Frame &frame);
    void clear();

Q_SIGNALS:
    void viewChanged();
    void arranged(); //!< Other rows, or another order.
    void chosenChanged();
    void told();

private:
    void arrange();
    bool isShown(const Lane &lane, double from, double moment) const;
    bool isChosen(const Lane &lane) const;
    void thin(std::vector<const Lane *> &rows) const;
    double moment() const; //!< Of which states are sorted and filtered.
    void changeView(int &value, int to);

    const ChartFeed &m_feed;
    ClientSelection &m_selection;
    LaneHistory m_history;
    std::vector<const Lane *> m_rows;
    LaneHistory::Step m_inStep;
    qsizetype m_compared = 0; //!< Lanes that m_inStep is of: with those that have no room.
    int m_room = std::numeric_limits<int>::max();
    std::pair<double, double> m_seen; //!< Start and length of the part of the run that was last drawn.
    double m_drawnUntil = 0;
    int m_clients = 0;
    int m_sorting = ByNumber;
    int m_transport = all;
    int m_state = all;
    std::chrono::milliseconds m_nextArrangement{0};
};

} // namespace Pushlab
