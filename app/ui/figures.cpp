// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace Pushlab::Figures {

namespace {

constexpr QChar narrowSpace(0x202f);

QString translated(const char *text) { return QCoreApplication::translate("Figures", text); }

//! With the decimal mark of the language that is spoken; the narrow space between groups is the same in all of them.
QString number(double value, char format, int digits)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, format, digits);
}

//! Three digits that mean something: 0.84, 8.4, 84, 840.
QString threeDigits(double value) { return number(value, 'f', value < 1 ? 2 : value < 10 ? 1 : 0); }

QString seconds(std::chrono::milliseconds value)
{
    const double s = double(value.count()) / 1000;
    return translated(QT_TRANSLATE_NOOP("Figures", "%1 s")).arg(number(s, 'g', 3));
}

} // namespace

QString unknown() { return QString(QChar(0x2013)); }

QString count(qint64 value)
{
    QString text = QString::number(value);
    const int first = value < 0 ? 1 : 0;
    for (int i = int(text.size()) - 3; i > first; i -= 3)
        text.insert(i, narrowSpace);
    return text;
}

QString latency(std::optional<std::chrono::microseconds> value)
{
    if (!value)
        return unknown();
    const double ms = double(value->count()) / 1000;
    if (ms < 1000)
        return translated(QT_TRANSLATE_NOOP("Figures", "%1 ms")).arg(threeDigits(ms));
    return translated(QT_TRANSLATE_NOOP("Figures", "%1 s")).arg(threeDigits(ms / 1000));
}

QString bytes(qint64 value)
{
    if (value < 0)
        return unknown();
    static constexpr std::array units{QT_TRANSLATE_NOOP("Figures", "%1 B"), QT_TRANSLATE_NOOP("Figures", "%1 kB"),
                                      QT_TRANSLATE_NOOP("Figures", "%1 MB"), QT_TRANSLATE_NOOP("Figures", "%1 GB")};
    double scaled = double(value);
    size_t unit = 0;
    while (scaled >= 1000 && unit + 1 < units.size()) {
        scaled /= 1000;
        ++unit;
    }
    return translated(units[unit]).arg(unit == 0 ? QString::number(value) : threeDigits(scaled));
}

QString perSecond(double value)
{
    if (value > 0 && value < 10)
        return number(value, 'f', std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
    return count(qint64(std::llround(value)));
}

QString clock(std::chrono::milliseconds value)
{
    const qint64 all = std::max<qint64>(0, value.count() / 1000);
    return QStringLiteral("%1:%2").arg(all / 60, 2, 10, QLatin1Char('0')).arg(all % 60, 2, 10, QLatin1Char('0'));
}

QString preciseClock(std::chrono::milliseconds value)
{
    const std::chrono::milliseconds rounded((std::max<qint64>(0, value.count()) + 50) / 100 * 100);
    return clock(rounded) + QLocale().decimalPoint() + QString::number(rounded.count() / 100 % 10);
}

QString labDuration(std::chrono::milliseconds production, int speed)
{
    if (speed <= 1)
        return seconds(production);
    return translated(QT_TRANSLATE_NOOP("Figures", "%1, at %2× after %3"))
        .arg(seconds(production), QString::number(speed), seconds(production / speed));
}

} // namespace Pushlab::Figures
