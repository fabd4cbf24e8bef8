// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The comparison that is taught everywhere, and below each row what this machine measured.
FocusScope {
    id: root

    readonly property ComparisonBoard board: ComparisonBoard {
    }
    required property bool labActive //!< A run in the lab would be measured with it.
    property string saved //!< What was written last, for a person.

    signal incidentRequested(string name)

    onLabActiveChanged: {
        if (root.labActive)
            root.board.stop(); // its figures would be of both
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.half

            PageTitle {
                Layout.fillWidth: true
                //: Title of a page.
                title: qsTr("Compare")
                //: What the page "Compare" is for.
                purpose: qsTr("What is taught, what holds, and what this machine measures: 100 clients of each protocol, in turn, on the same schedule.")
            }
            PushButton {
                //: Button: the comparison goes to the clipboard as Markdown.
                text: qsTr("Copy")
                //: Hint of the button "Copy" of the comparison.
                hint: qsTr("The table as Markdown, to the clipboard.")
                onClicked: root.board.copyMarkdown()
            }
            PushButton {
                //: Button: the comparison is saved as Markdown and as a picture.
                text: qsTr("Save")
                //: Hint of the button "Save" of the comparison.
                hint: qsTr("The table as Markdown and as a picture, in your documents folder.")
                onClicked: {
                    const picture = root.board.freeFile("png");
                    if (root.board.saveMarkdown(root.board.freeFile("md")) && root.board.savePicture(picture))
                        //: %1 a file.
                        root.saved = qsTr("Saved as %1, and as Markdown beside it").arg(picture);
                }
            }
            PushButton {
                text: root.board.measuring ?
                    //: Button: a measurement is given up.
                    qsTr("Stop") :
                    //: Button: the comparison is measured.
                    qsTr("Measure all")
                primary: true
                enabled: root.board.measuring || !root.labActive
                hint: root.labActive ?
                    //: Hint of the button "Measure all" while the lab runs.
                    qsTr("Stop the lab first: its clients would be measured, too.") :
                    //: Hint of the button "Measure all".
                    qsTr("Takes about a minute.")
                onClicked: root.board.measuring ? root.board.stop() : root.board.measure()
            }
        }
        RowLayout {
            Layout.fillHeight: false
            visible: root.board.measuring
            spacing: Theme.gap

            ShareBar {
                Layout.fillWidth: true
                value: root.board.share
                //: Name of a progress bar, for screen readers.
                Accessible.name: qsTr("Measuring")
            }
            Muted {
                Layout.preferredWidth: Math.round(260 * Theme.scale)
                text: root.board.doing
                elide: Text.ElideRight
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: root.board.trouble !== ""
            text: root.board.trouble
            color: Theme.fault
            wrapMode: Text.Wrap
        }
        Muted {
            Layout.fillWidth: true
            visible: root.saved !== "" && root.board.trouble === ""
            text: root.saved
            wrapMode: Text.Wrap
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            mostWidth: Math.round(1240 * Theme.scale)

            Rectangle {
                id: table

                Layout.fillWidth: true
                implicitHeight: rows.implicitHeight + 2 * Theme.gap
                color: Theme.card
                radius: Theme.radius
                border.color: Theme.border

                Column {
                    id: rows

                    readonly property real unit: (width - 4 * Theme.gap) / 1060
                    readonly property list<real> columns: [130 * rows.unit, 200 * rows.unit, 200 * rows.unit, 200 * rows.unit, 330 * rows.unit]

                    x: Theme.gap
                    y: Theme.gap
                    width: parent.width - 2 * Theme.gap
                    spacing: Theme.half

                    Row {
                        leftPadding: rows.columns[0] + Theme.gap
                        spacing: Theme.gap

                        Repeater {
                            model: root.board.transports

                            Row {
                                id: head

                                required property int index
                                required property string modelData

                                width: rows.columns[head.index + 1]
                                spacing: Theme.half

                                ProtocolSign {
                                    anchors.verticalCenter: parent.verticalCenter
                                    protocol: head.index
                                }
                                AppText {
                                    text: head.modelData
                                    font.bold: true
                                }
                            }
                        }
                        AppText {
                            //: Head of a column of the comparison.
                            text: qsTr("What holds")
                            font.bold: true
                        }
                    }
                    Repeater {
                        model: root.board.aspects

                        AspectRow {
                            required property var modelData

                            width: rows.width
                            columns: rows.columns
                            aspect: modelData
                            onIncidentRequested: name => root.incidentRequested(name)
                        }
                    }
                    Muted {
                        width: rows.width
                        //: Below the comparison.
                        text: qsTr("Bold: measured here, over loopback and without TLS. Ratios carry over to a network, latencies do not.")
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
