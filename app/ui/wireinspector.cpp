// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wireinspector.h"

#include "lab/wiretext.h"
#include "report/export.h"
#include "ui/documents.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace Pushlab {

WireInspector::WireInspector(LabSession &session, ClientSelection &selection, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_selection(selection)
{
    connect(&m_selection, &ClientSelection::changed, this, [this] {
        if (m_selection.isChosen())
            clear();
        follow();
    });
    connect(&m_session, &LabSession::wireReady, this, &WireInspector::take);
}

void WireInspector::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    follow();
    Q_EMIT activeChanged();
}

void WireInspector::follow()
{
    if (m_active && m_selection.isChosen())
        m_session.watch(Transport(m_selection.transport()), m_selection.index());
    else
        m_session.watchNobody();
}

void WireInspector::clear()
{
    m_decoder = WireDecoder(Transport(qMax(0, m_selection.transport())));
    m_truth = {};
    m_entries.clear();
    tell({});
    Q_EMIT measured();
}

void WireInspector::take(const WireFrame &frame)
{
    m_tapped = frame.tapped;
    m_truth.take(frame);
    m_entries.add(m_decoder.take(frame), frame.began);
    Q_EMIT measured();
}

void WireInspector::copy(int row)
{
    if (row < 0 || row >= m_entries.count())
        return;
    QGuiApplication::clipboard()->setText(WireText::block(m_entries.entry(row), m_entries.began()));
    //: Something was copied to the clipboard.
    tell(tr("Copied with its bytes."));
}

void WireInspector::copyAll()
{
    QStringList lines;
    const QList<WireEntry> shown = m_entries.shown();
    for (const WireEntry &entry : shown)
        lines.append(WireText::line(entry, m_entries.began()));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    //: Something was copied to the clipboard. %n how many lines.
    tell(tr("%n line(s) copied.", nullptr, int(lines.size())));
}

void WireInspector::copyDiagram()
{
    QGuiApplication::clipboard()->setText(WireText::diagram(m_entries.shown(), m_entries.began()));
    //: A sequence diagram was copied to the clipboard.
    tell(tr("The diagram was copied."));
}

void WireInspector::save()
{
    const QString name = Documents::freeName(QStringLiteral("pushlab-wire"), QStringLiteral("txt"));
    const auto written = makeFolder(QFileInfo(name).path()).and_then([&] {
        return writeFile(name,
                         WireText::document(m_selection.name(), m_truth, m_entries.shown(),
                                            quint64(m_entries.dropped()), m_entries.began())
                             .toUtf8());
    });
    //: A file was written. %1 its name.
    tell(written ? tr("Saved as %1.").arg(name) : written.error());
}

void WireInspector::tell(const QString &text)
{
    m_told = text;
    Q_EMIT toldChanged();
}

} // namespace Pushlab
