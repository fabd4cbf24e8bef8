// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The whole decision tree: wheel, pinch or + and − zoom, dragging or the arrow keys move, a click walks to a box.
Card {
    id: root

    required property DecisionPath path

    readonly property real step: 1.2
    readonly property real readable: 0.8 * Theme.scale / 1.2 //!< From there on it can be read from the last row.
    readonly property int stride: Math.round(60 * Theme.scale)

    //: Title of a card: the decision tree as a picture.
    title: qsTr("Every way through it")
    corner: RowLayout {
        spacing: Theme.half

        Muted {
            //: How large a picture is shown. %1 a number of percent.
            text: qsTr("%1 %").arg(Math.round(picture.zoom * 100))
        }
        PushButton {
            text: "−"
            //: Name of a button with a minus sign, for screen readers.
            Accessible.name: qsTr("Smaller")
            onClicked: picture.zoomAt(picture.width / 2, picture.height / 2, 1 / root.step)
        }
        PushButton {
            text: "+"
            //: Name of a button with a plus sign, for screen readers.
            Accessible.name: qsTr("Larger")
            onClicked: picture.zoomAt(picture.width / 2, picture.height / 2, root.step)
        }
        PushButton {
            //: Button: the whole picture is shown again.
            text: qsTr("Fit")
            enabled: !picture.fitted
            onClicked: picture.fit()
        }
    }

    onVisibleChanged: root.lookOnProjector() // elsewhere a person's zoom stays

    //! All of it; on a projector, where that could not be read, what the walk has come to.
    function look() {
        picture.fit();
        if (Theme.projector && picture.zoom < root.readable)
            picture.lookAtPresent(root.readable);
    }

    function lookOnProjector() {
        if (Theme.projector)
            root.look();
    }

    Connections {
        target: Theme

        function onProjectorChanged() {
            root.look();
        }
    }
    Connections {
        target: root.path

        function onWalked() {
            root.lookOnProjector();
        }
    }
    DecisionPicture {
        id: picture

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        onWidthChanged: root.lookOnProjector()
        onHeightChanged: root.lookOnProjector()
        path: root.path
        ink: Theme.text
        muted: Theme.muted
        ground: Theme.raised
        outline: Theme.controlBorder
        lit: Theme.focus
        ends: Theme.fix
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        //: Name of the picture of the decision tree, for screen readers.
        Accessible.name: qsTr("Decision tree")
        Accessible.description: root.path.outline
        Keys.onPressed: event => {
            const x = picture.width / 2;
            const y = picture.height / 2;
            event.accepted = true;
            if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                picture.zoomAt(x, y, root.step);
            else if (event.key === Qt.Key_Minus)
                picture.zoomAt(x, y, 1 / root.step);
            else if (event.key === Qt.Key_0)
                picture.fit();
            else if (event.key === Qt.Key_Left)
                picture.pan(root.stride, 0);
            else if (event.key === Qt.Key_Right)
                picture.pan(-root.stride, 0);
            else if (event.key === Qt.Key_Up)
                picture.pan(0, root.stride);
            else if (event.key === Qt.Key_Down)
                picture.pan(0, -root.stride);
            else
                event.accepted = false;
        }

        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => picture.zoomAt(event.x, event.y, Math.pow(root.step, event.angleDelta.y / 120))
        }
        PinchHandler {
            id: pinch

            property real last: 1

            target: null
            onActiveChanged: pinch.last = 1
            onActiveScaleChanged: {
                picture.zoomAt(pinch.centroid.position.x, pinch.centroid.position.y, pinch.activeScale / pinch.last);
                pinch.last = pinch.activeScale;
            }
        }
        DragHandler {
            id: drag

            property point last

            target: null
            onActiveChanged: drag.last = Qt.point(0, 0)
            onTranslationChanged: {
                picture.pan(drag.translation.x - drag.last.x, drag.translation.y - drag.last.y);
                drag.last = Qt.point(drag.translation.x, drag.translation.y);
            }
        }
        TapHandler {
            onTapped: eventPoint => {
                picture.forceActiveFocus(Qt.MouseFocusReason);
                picture.walkTo(eventPoint.position.x, eventPoint.position.y);
            }
        }
        FocusRing {
            anchors.margins: 0
            visible: picture.activeFocus
        }
    }
    Muted {
        Layout.fillWidth: true
        //: Below the picture of the decision tree.
        text: qsTr("Click a box to walk there. Zoom by the wheel, by two fingers, or by + and −; move by dragging or by the arrow keys; 0 shows all. What several ways lead to is drawn at the end of each.")
        wrapMode: Text.Wrap
    }
}
