// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What can be done with runs: which is shown and compared, saving, exporting; and what came of it.
ColumnLayout {
    id: root

    required property RunFiles runs
    property int format: 0

    signal closed

    spacing: Theme.half

    component Heading: AppText {
        Layout.topMargin: Theme.half
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    AppText {
        //: Title of the sheet with runs.
        text: qsTr("Runs")
        font.pixelSize: Theme.page
        font.bold: true
    }
    Heading {
        //: Heading: which run is looked at.
        text: qsTr("Show")
    }
    Pick {
        Layout.fillWidth: true
        implicitHeight: Theme.control
        choices: root.runs.shownChoices
        current: root.runs.shownChoice
        //: Name of the choice of a run, for screen readers.
        name: qsTr("Run to show")
        onChosen: index => index === 0 ? root.runs.showThisRun() : root.runs.open(root.runs.found[index - 1])
    }
    Heading {
        //: Heading: with which run the shown one is compared.
        text: qsTr("Before it")
    }
    Pick {
        Layout.fillWidth: true
        implicitHeight: Theme.control
        choices: root.runs.beforeChoices
        current: root.runs.beforeChoice
        //: Name of the choice of a run to compare with, for screen readers.
        name: qsTr("Run before it")
        onChosen: index => index === 0 ? root.runs.stopComparing() : root.runs.compareWith(root.runs.found[index - 1])
    }
    TextEntry {
        id: other

        Layout.fillWidth: true
        //: Placeholder of the field for the path of a recording.
        placeholderText: qsTr("Path of another recording")
        //: Name of the field for the path of a recording, for screen readers.
        name: qsTr("Path of a recording")
        onAccepted: root.runs.open(text)
    }
    RowLayout {
        spacing: Theme.half

        PushButton {
            //: Button: the recording whose path was typed is shown.
            text: qsTr("Open")
            enabled: other.text !== ""
            onClicked: root.runs.open(other.text)
        }
        PushButton {
            //: Button: the recording whose path was typed is what the shown one is compared with.
            text: qsTr("Compare")
            enabled: other.text !== ""
            onClicked: root.runs.compareWith(other.text)
        }
    }
    Heading {
        //: Heading: this run is written to a file.
        text: qsTr("Save this run")
    }
    RowLayout {
        spacing: Theme.half

        TextEntry {
            id: file

            Layout.fillWidth: true
            text: root.runs.freeRecording()
            //: Name of the field for the file that a run is saved as, for screen readers.
            name: qsTr("File to save as")
            onAccepted: save.clicked()
        }
        PushButton {
            id: save

            //: Button: this run is written to a file.
            text: qsTr("Save")
            enabled: root.runs.recorded
            onClicked: {
                if (root.runs.save(file.text))
                    file.text = root.runs.freeRecording();
            }
        }
    }
    Heading {
        //: Heading: what is shown is written in another form.
        text: qsTr("Export what is shown")
    }
    Segments {
        Layout.fillWidth: true
        stretch: true
        choices: root.runs.formats
        current: root.format
        //: Name of the choice of a format, for screen readers.
        name: qsTr("Format")
        onChosen: index => root.format = index
    }
    RowLayout {
        spacing: Theme.half

        TextEntry {
            id: target

            Layout.fillWidth: true
            text: root.runs.freeExport(root.format)
            //: Name of the field for the file or folder of an export, for screen readers.
            name: qsTr("File or folder to write")
            onAccepted: write.clicked()
        }
        PushButton {
            id: write

            //: Button: what is shown is written in the chosen format.
            text: qsTr("Export")
            enabled: root.runs.chartCount > 0
            onClicked: {
                if (root.runs.exportTo(root.format, target.text))
                    target.text = Qt.binding(() => root.runs.freeExport(root.format));
            }
        }
    }
    Rows {
        id: outcome

        Layout.fillWidth: true
        Layout.topMargin: Theme.half
        visible: root.runs.trouble !== "" || root.runs.done !== ""

        Banner {
            width: outcome.width
            visible: root.runs.trouble !== ""
            //: Headline when a recording could not be read or written.
            headline: qsTr("That did not work.")
            detail: root.runs.trouble
        }
        AppText {
            width: outcome.width
            visible: root.runs.done !== ""
            text: root.runs.done
            color: Theme.fix
            wrapMode: Text.WrapAnywhere
        }
    }
    Item {
        Layout.fillHeight: true
    }
    PushButton {
        //: Button that closes a sheet.
        text: qsTr("Close")
        focus: true
        onClicked: root.closed()
    }
}
