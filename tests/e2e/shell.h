// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace Pushlab::Test {

//! A shell that a person types into, line by line.
class Shell
{
public:
    explicit Shell(const QString &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           QStringLiteral(PUSHLAB_BIN_DIR ":") + environment.value(QStringLiteral("PATH")));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.start(QStringLiteral("bash"), {QStringLiteral("--norc")});
    }
    ~Shell()
    {
        m_process.write("kill $(jobs -p) 2>/dev/null; exit\n");
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }
    //! What the line printed; a line that ends in '&' goes on by itself.
    QByteArray type(const QByteArray &line, int patienceMs = 20'000)
    {
        m_process.readAllStandardOutput();
        m_process.write(line + "\necho '=='done\n");
        QByteArray output;
        while (!output.contains("==done\n") && m_process.waitForReadyRead(patienceMs))
            output += m_process.readAllStandardOutput();
        return output.left(output.lastIndexOf("==done\n"));
    }

private:
    QProcess m_process;
};

} // namespace Pushlab::Test
