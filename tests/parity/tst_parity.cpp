// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

#include <array>
#include <vector>

using namespace Pushlab;

namespace {

constexpr int atATime = 6; // They mostly wait.

QByteArray observe(const Row &row, bool real)
{
    ParityOrigin origin;
    Subject proxy(row.product, real);
    const QString error = proxy.start(row.settings, origin.http.port());
    if (!error.isEmpty())
        return error.toUtf8();
    Scene scene{origin, proxy, row.limit};
    return row.scenario(scene);
}

//! "HAProxy version 3.0.11-1": 3. 0: not installed.
int haproxyMajor()
{
    QProcess haproxy;
    haproxy.start(RealProxy::program(Product::Haproxy), {QStringLiteral("-v")});
    haproxy.waitForFinished();
    static const QRegularExpression version(QStringLiteral("version (\\d+)\\."));
    return version.match(QString::fromUtf8(haproxy.readAllStandardOutput())).captured(1).toInt();
}

bool installed(Product product) { return !RealProxy::program(product).isEmpty(); }

} // namespace

/*!
 * The same client goes through real nginx and HAProxy, with generated configurations, and through the built-in proxy
 * with the same settings; it must see the same. README.md says what is left out.
 *
 * All rows wait for timers, so they run beside each other before the first test function; the functions compare.
 */
class tst_Parity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void seesTheSame_data();
    void seesTheSame();

private:
    const QList<Row> m_rows = nginxRows() + haproxyRows();
    std::vector<std::array<QByteArray, 2>> m_seen; //!< By row; behind the built-in proxy and the real one.
};

void tst_Parity::initTestCase()
{
    m_seen.resize(size_t(m_rows.size()));
    QThreadPool pool;
    pool.setMaxThreadCount(atATime);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        for (const bool real : {false, true}) {
            if (!real || installed(m_rows[i].product))
                pool.start([this, i, real] { m_seen[size_t(i)][real ? 1 : 0] = observe(m_rows[i], real); });
        }
    }
    pool.waitForDone();
}

void tst_Parity::seesTheSame_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("real");
    for (int i = 0; i < m_rows.size(); ++i) {
        const char *product = m_rows[i].product == Product::Nginx ? "nginx" : "HAProxy";
        QTest::addRow("%s, %s", product, m_rows[i].name.constData()) << i << true;
        QTest::addRow("built-in as %s, %s", product, m_rows[i].name.constData()) << i << false;
    }
}

void tst_Parity::seesTheSame()
{
    QFETCH(const int, index);
    QFETCH(const bool, real);
    if (real && !installed(m_rows[index].product))
        QSKIP("not installed");
    const Row &row = m_rows[index];
    static const bool newer = haproxyMajor() >= 3;
    const bool changed = real && row.product == Product::Haproxy && newer && !row.seenFrom3.isEmpty();
    QCOMPARE(m_seen[size_t(index)][real ? 1 : 0], changed ? row.seenFrom3 : row.seen);
}

QTEST_GUILESS_MAIN(tst_Parity)
#include "tst_parity.moc"
