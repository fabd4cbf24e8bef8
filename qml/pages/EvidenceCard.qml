// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What the evidence says about a step: threads, proxy, server, clients, as they are while it runs.
Card {
    id: root

    required property IncidentController incidents
    readonly property var names: ({
            //: A source of evidence: what each request thread of the server does.
            threads: qsTr("Threads"),
            //: A source of evidence.
            proxy: qsTr("Proxy"),
            //: A source of evidence.
            server: qsTr("Server"),
            //: A source of evidence.
            clients: qsTr("Clients")
        })

    //: Title of a card: what can be seen of the cause of an incident.
    title: qsTr("What the evidence says")

    Scroller {
        Layout.fillWidth: true
        Layout.fillHeight: true
        mostWidth: width

        Muted {
            Layout.fillWidth: true
            visible: root.incidents.evidence.length === 0
            //: Before a step of an incident runs.
            text: qsTr("Nothing yet: run the step.")
            wrapMode: Text.Wrap
        }
        Rows {
            id: sources

            spacing: Theme.gap

            Repeater {
                model: root.incidents.evidence

                Column {
                    id: source

                    required property var modelData

                    width: sources.width
                    spacing: 2

                    AppText {
                        text: root.names[source.modelData.source]
                        font.bold: true
                        Accessible.role: Accessible.Heading
                    }
                    Muted {
                        width: source.width
                        visible: source.modelData.lines.length === 0
                        text: source.modelData.note
                        wrapMode: Text.Wrap
                    }
                    Repeater {
                        model: source.modelData.lines

                        RowLayout {
                            id: line

                            required property var modelData

                            width: source.width
                            spacing: Theme.half
                            Accessible.role: Accessible.StaticText
                            //: A line of evidence, for screen readers. %1 what was found, %2 how much of it.
                            Accessible.name: qsTr("%1: %2").arg(line.modelData.what).arg(line.modelData.figure)

                            AppText {
                                Layout.fillWidth: true
                                text: line.modelData.what
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }
                            AppText {
                                Layout.alignment: Qt.AlignTop
                                text: line.modelData.figure
                                font.bold: true
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
