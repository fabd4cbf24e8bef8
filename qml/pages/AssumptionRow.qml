// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! One assumption: its words, where its figure is from, and the figure to change.
RowLayout {
    id: root

    required property var field //!< name, unit, why, from, to, step
    required property double value

    readonly property int tenths: 10 //!< A spin box counts in whole numbers; one decimal is shown where there is one.

    signal changed(double value)

    Layout.fillWidth: true
    spacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1

        AppText {
            Layout.fillWidth: true
            text: root.field.unit ?
                //: An assumption of a calculation. %1 what, %2 its unit.
                qsTr("%1, %2").arg(root.field.name).arg(root.field.unit) : root.field.name
            wrapMode: Text.Wrap
        }
        Muted {
            Layout.fillWidth: true
            text: root.field.why
            wrapMode: Text.Wrap
        }
    }
    NumberField {
        id: number

        Layout.alignment: Qt.AlignTop
        implicitWidth: Math.round(150 * Theme.scale)
        name: root.field.name
        from: Math.round(root.field.from * root.tenths)
        to: Math.round(root.field.to * root.tenths)
        stepSize: Math.round(root.field.step * root.tenths)
        value: Math.round(root.value * root.tenths)
        validator: DoubleValidator {
            bottom: root.field.from
            top: root.field.to
            decimals: 1
            notation: DoubleValidator.StandardNotation
            locale: "C"
        }
        textFromValue: (value, locale) => value % root.tenths === 0 ? (value / root.tenths).toString() : (value / root.tenths).toFixed(1)
        valueFromText: (text, locale) => Math.round(parseFloat(text) * root.tenths) || 0
        onValueModified: {
            root.changed(number.value / root.tenths);
            number.value = Qt.binding(() => Math.round(root.value * root.tenths)); // the figure is the board's
        }
    }
}
