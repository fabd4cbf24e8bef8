// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab
import Pushlab.Ui

//! Whose wire is shown, how, and which part of it.
Flow {
    id: root

    required property WireInspector wire
    required property list<string> views
    required property int view
    required property bool diagram
    required property bool following
    required property int newer //!< Entries that came since the list was held.

    signal viewChosen(int index)
    signal diagramChosen(bool chosen)
    signal followingWanted(bool wanted)
    signal copyWanted
    signal diagramCopyWanted
    signal saveWanted

    spacing: Theme.half

    Segments {
        visible: root.views.length > 0
        choices: root.views
        current: root.view
        //: Name of the choice between charts, lanes and the wire, for screen readers.
        name: qsTr("View")
        onChosen: index => root.viewChosen(index)
    }
    Segments {
        //: The three protocols, to choose a client of one of them.
        choices: [qsTr("Long poll"), qsTr("SSE"), qsTr("WebSocket")]
        current: root.wire.selection.transport
        //: Name of the choice of a protocol, for screen readers.
        name: qsTr("Client's protocol")
        //: Hint of the choice of a client.
        hint: qsTr("Whose wire is shown: a client of this protocol, with the number beside.")
        onChosen: index => root.wire.selection.choose(index, number.value)
    }
    Row {
        spacing: Theme.half

        Muted {
            anchors.verticalCenter: parent.verticalCenter
            //: Before the field with a client's number.
            text: qsTr("client")
        }
        NumberField {
            id: number

            from: 0
            to: 999999
            value: Math.max(0, root.wire.selection.index)
            //: Name of the field with a client's number, for screen readers.
            name: qsTr("Client's number")
            //: Hint of the field with a client's number.
            hint: qsTr("Clients are numbered from 0 in the order in which they came.")
            onValueModified: root.wire.selection.choose(Math.max(0, root.wire.selection.transport), number.value)
        }
    }
    Segments {
        //: The wire inspector shows entries one below the other, or as arrows between client, proxy and server.
        choices: [qsTr("List"), qsTr("Diagram")]
        current: root.diagram ? 1 : 0
        //: Name of the choice between list and diagram, for screen readers.
        name: qsTr("Shown as")
        onChosen: index => {
            root.diagramChosen(index === 1);
            if (index === 1)
                root.wire.entries.place = 0;
        }
    }
    Pick {
        width: Math.round(124 * Theme.scale)
        height: Theme.control
        //: Which hop of the way is shown.
        choices: [qsTr("both hops"), qsTr("client–proxy"), qsTr("proxy–server")]
        current: root.wire.entries.place
        //: Name of the choice of hops, for screen readers.
        name: qsTr("Hop")
        onChosen: index => root.wire.entries.place = index
    }
    Pick {
        width: Math.round(104 * Theme.scale)
        height: Theme.control
        //: Which direction is shown.
        choices: [qsTr("both ways"), qsTr("to server"), qsTr("to client")]
        current: root.wire.entries.direction
        //: Name of the choice of a direction, for screen readers.
        name: qsTr("Direction")
        onChosen: index => root.wire.entries.direction = index
    }
    Pick {
        width: Math.round(112 * Theme.scale)
        height: Theme.control
        choices: root.wire.entries.kinds
        current: root.wire.entries.kind
        //: Name of the choice of a kind of thing on the wire, for screen readers.
        name: qsTr("Kind")
        onChosen: index => root.wire.entries.kind = index
    }
    TextEntry {
        width: Math.round(120 * Theme.scale)
        height: Theme.control
        //: Name of the field whose text entries must hold, for screen readers.
        name: qsTr("Text to look for")
        //: Shown in the empty field whose text entries must hold.
        placeholderText: qsTr("text")
        text: root.wire.entries.text
        onTextEdited: root.wire.entries.text = text
    }
    PushButton {
        text: root.following ?
            //: Button: the list stands still.
            qsTr("Hold") : root.newer > 0 ?
            //: Button: the list follows the wire again. %1 how many entries came meanwhile.
            qsTr("Follow (%1 new)").arg(root.newer) :
            //: Button: the list follows the wire again.
            qsTr("Follow")
        //: Hint of the button "Hold" or "Follow" of the wire inspector.
        hint: qsTr("Held, the list stays where it is, and what passes is kept all the same. Scrolling up holds it, too.")
        //: Name of the button "Hold" or "Follow", for screen readers.
        Accessible.name: root.following ? qsTr("Hold the wire") :
            //: Name of the button "Hold" or "Follow", for screen readers.
            qsTr("Follow the wire")
        primary: !root.following
        onClicked: root.followingWanted(!root.following)
    }
    PushButton {
        //: Button: to the clipboard.
        text: root.diagram ? qsTr("Copy diagram") :
            //: Button: to the clipboard.
            qsTr("Copy")
        //: Hint of the button "Copy".
        hint: qsTr("What is shown, as text, to the clipboard. A row alone, with its bytes: Ctrl+C on it.")
        enabled: root.wire.entries.count > 0
        onClicked: {
            if (root.diagram)
                root.diagramCopyWanted();
            else
                root.copyWanted();
        }
    }
    PushButton {
        //: Button: to a file.
        text: qsTr("Save")
        //: Hint of the button "Save".
        hint: qsTr("What is shown, with all bytes and a sequence diagram, to a text file in the documents folder.")
        enabled: root.wire.entries.count > 0
        onClicked: root.saveWanted()
    }
}
