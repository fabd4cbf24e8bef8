// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxicjson.h"
#include "proxy/toxictext.h"

#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Toxics as they are typed.
class tst_ToxicText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Toxic>("toxic");
        const auto row
            = [](const char *text, const Toxic::Kind &kind, Toxic::Direction direction = Toxic::Direction::Down,
                 double toxicity = 1, const QString &name = {}) {
                  QTest::newRow(text) << QString::fromUtf8(text) << Toxic{name, kind, direction, toxicity};
              };
        constexpr auto up = Toxic::Direction::Up;
        constexpr auto down = Toxic::Direction::Down;
        row("latency:200ms±50ms:down", LatencyToxic{200ms, 50ms});
        row("latency:200ms+-50ms:up", LatencyToxic{200ms, 50ms}, up);
        row("latency:1.5s", LatencyToxic{1500ms, 0ms});
        row("latency:0", LatencyToxic{});
        row("bandwidth:10KiB", BandwidthToxic{10'240});
        row("bandwidth:93750:up", BandwidthToxic{93'750}, up);
        row("slicer", SlicerToxic{});
        row("slicer:100", SlicerToxic{100, 0, 0ms});
        row("slicer:64±32", SlicerToxic{64, 32, 0ms});
        row("slicer:64±32:5ms", SlicerToxic{64, 32, 5ms});
        row("slicer:64:5ms:up", SlicerToxic{64, 0, 5ms}, up);
        row("slow-close:2s", SlowCloseToxic{2s});
        row("limit-data:4096", LimitDataToxic{4096});
        row("limit-data:0", LimitDataToxic{0});
        row("timeout", TimeoutToxic{});
        row("timeout:off", TimeoutToxic{});
        row("timeout:5s", TimeoutToxic{5s});
        row("timeout:up", TimeoutToxic{}, up);
        row("timeout@0.3", TimeoutToxic{}, down, 0.3);
        row("reset", ResetToxic{});
        row("reset:1s", ResetToxic{1s});
        row("down", DownToxic{});
        row("down:down", DownToxic{});
        row("down@0", DownToxic{}, down, 0);
        row("slow=latency:200ms±50ms:up@0.5", LatencyToxic{200ms, 50ms}, up, 0.5, u"slow"_s);
        row("up=down", DownToxic{}, down, 1, u"up"_s);
    }
    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const Toxic, toxic);
        const auto read = parseToxic(text);
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QCOMPARE(toJson(*read), toJson(toxic));
        QVERIFY(*read == toxic);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error"); // behind the text
        const auto row = [](const char *text, const char *error) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(error);
        };
        row("",
            "type cannot be \"\": give latency or bandwidth or slicer or slow-close or limit-data or timeout or "
            "reset or down.");
        row("fog:1s:2s:3s",
            "type cannot be \"fog\": give latency or bandwidth or slicer or slow-close or limit-data or "
            "timeout or reset or down.");
        row("latency", "latency is missing: give TIME.");
        row("latency:up", "latency is missing: give TIME.");
        row("latency:", "latency cannot be \"\": give a duration such as 30s, 1.5s, 250ms, 2min or 0.");
        row("latency:200", "latency cannot be \"200\": give a duration such as 30s, 1.5s, 250ms, 2min or 0.");
        row("latency:1s±", "jitter cannot be \"\": give a duration such as 30s, 1.5s, 250ms, 2min or 0.");
        row("latency:1s:2s", "\"2s\" is one value too many for latency.");
        row("latency:up:1s", "\"1s\" is one value too many for latency.");
        row("latency:1s:UP", "\"UP\" is one value too many for latency.");
        row("down:1s", "\"1s\" is one value too many for down.");
        row("bandwidth:0",
            "bytes-per-second cannot be \"0\": give a size from 1 to 1024GiB, such as 4096, 64KiB or "
            "1MiB.");
        row("bandwidth:1±2",
            "bytes-per-second cannot be \"1±2\": give a size from 1 to 1024GiB, such as 4096, 64KiB or 1MiB.");
        row("slicer:10±10", "variation cannot be 10: give less than the average-size, 10.");
        row("slicer:0", "average-size cannot be \"0\": give a whole number from 1 to 1048576.");
        row("timeout:0", "close cannot be \"0\": give off, or a duration above zero such as 30s, 1.5s, 250ms or 2min.");
        row("down@", "toxicity cannot be \"\": give a number from 0 to 1.");
        row("down@1.5", "toxicity cannot be 1.5: give a number from 0 to 1.");
        row("down@half", "toxicity cannot be \"half\": give a number from 0 to 1.");
        row("down@nan", "toxicity cannot be null: give a number from 0 to 1.");
        row("=down", "name cannot be \"\": give 1 to 64 letters, digits, '-', '_' or '.'.");
        row("a b=down", "name cannot be \"a b\": give 1 to 64 letters, digits, '-', '_' or '.'.");
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, error);
        const auto read = parseToxic(text);
        QVERIFY(!read);
        QCOMPARE(read.error(), QStringLiteral("Toxic \"%1\": %2").arg(text, error));
    }
};

QTEST_APPLESS_MAIN(tst_ToxicText)
#include "tst_toxictext.moc"
