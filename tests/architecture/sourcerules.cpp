// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcerules.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Pushlab {

namespace {

using Folders = QStringList;

Folders operator|(Folders left, const Folders &right) { return left += right; }

//! Who may include whom, besides its own folder. A folder that is not here may include nothing of ours.
const QMap<QString, Folders> &rules()
{
    static const QMap<QString, Folders> table = [] {
        const auto folders
            = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
        const Folders client = folders("wire metrics platform");
        const Folders lab = folders("wire platform proxy client metrics"); // it meets the server only in bytes
        const Folders lesson = lab | folders("lab");
        const Folders top = lesson | folders("report lesson");
        return QMap<QString, Folders>{
            {QStringLiteral("platform"), {}},
            {QStringLiteral("wire"), {}},
            {QStringLiteral("hub"), folders("wire")},
            {QStringLiteral("workload"), folders("platform")},
            {QStringLiteral("transport"), folders("hub wire workload platform")},
            {QStringLiteral("proxy"), folders("wire platform")},
            {QStringLiteral("control"), folders("proxy transport wire platform")},
            {QStringLiteral("backend"), folders("platform wire hub transport workload")},
            {QStringLiteral("metrics"), {}},
            {QStringLiteral("client"), client},
            {QStringLiteral("lab"), lab},
            {QStringLiteral("report"), lab | folders("lab")},
            {QStringLiteral("lesson"), lesson},
            {QStringLiteral("ui"), top},
            {QStringLiteral("cli"), top | folders("control")},
            {QStringLiteral("program"), top | folders("ui")},
        };
    }();
    return table;
}

bool isPosixHeader(const QString &header)
{
    static const QStringList folders{QStringLiteral("sys/"),  QStringLiteral("net/"),   QStringLiteral("netinet/"),
                                     QStringLiteral("arpa/"), QStringLiteral("linux/"), QStringLiteral("mach/")};
    static const QStringList headers = QStringLiteral("unistd.h signal.h fcntl.h poll.h pthread.h netdb.h dlfcn.h "
                                                      "dirent.h pwd.h grp.h termios.h sched.h spawn.h syslog.h "
                                                      "semaphore.h strings.h libproc.h ifaddrs.h")
                                           .split(u' ');
    for (const QString &folder : folders) {
        if (header.startsWith(folder))
            return true;
    }
    return headers.contains(header);
}

//! The text after "#", without the spaces that the preprocessor ignores; empty for a line that is no directive.
QString directive(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.startsWith(u'#') ? trimmed.sliced(1).trimmed() : QString();
}

struct Include {
    QString header;
    bool quoted = false;
};

std::optional<Include> includeOf(const QString &directive)
{
    if (!directive.startsWith(QLatin1StringView("include")))
        return std::nullopt;
    const QString rest = directive.sliced(7).trimmed();
    if (rest.isEmpty() || (rest.front() != u'"' && rest.front() != u'<'))
        return std::nullopt;
    const bool quoted = rest.front() == u'"';
    const qsizetype end = rest.indexOf(quoted ? u'"' : u'>', 1);
    return Include{rest.sliced(1, (end < 0 ? rest.size() : end) - 1), quoted};
}

//! Empty when the include is allowed.
QString includeViolation(const QString &place, const Include &include)
{
    if (!include.quoted) {
        const bool posix = isPosixHeader(include.header) && place != QLatin1StringView("platform");
        return posix ? QStringLiteral("<%1> belongs into server/platform").arg(include.header) : QString();
    }
    const qsizetype slash = include.header.indexOf(u'/');
    if (slash < 0) {
        // Only the files directly in server/ or app/ have no folder to name; moc's output is beside its source.
        const bool root = place == QLatin1StringView("backend") || place == QLatin1StringView("program");
        const bool generated = include.header.endsWith(QLatin1StringView(".moc"));
        return root || generated ? QString() : QStringLiteral("\"%1\" does not name its folder").arg(include.header);
    }
    const QString folder = include.header.first(slash);
    if (folder == place || rules().value(place).contains(folder))
        return {};
    return QStringLiteral("%1 may not include \"%2\"").arg(place, include.header);
}

//! The macros by which a source asks for its operating system or compiler's platform.
bool asksForSystem(const QString &directive)
{
    static const QStringList macros
        = QStringLiteral("Q_OS_ _WIN32 _WIN64 __linux__ __APPLE__ __unix__ __FreeBSD__ _MSC_VER __MINGW").split(u' ');
    return std::any_of(macros.begin(), macros.end(), [&](const QString &macro) { return directive.contains(macro); });
}

//! Functions that only POSIX systems have, as they are called: at once, or with "::" before the name.
QString posixCall(const QString &line)
{
    static const QRegularExpression call(QStringLiteral(
        "(?<![\\w.>:])(?:::)?(fork|vfork|execve|execvp|kill|waitpid|pipe2?|dup2?|fcntl|ioctl|mmap|munmap|getpid|getppid|getuid|"
        "geteuid|setrlimit|getrlimit|getrusage|sysconf|usleep|nanosleep|sigaction|sigprocmask|pthread_\\w+|epoll_\\w+|"
        "eventfd|timerfd_\\w+|setsockopt|getsockopt|recvmsg|sendmsg|readv|writev|prctl|opendir|readdir|readlink|"
        "ftruncate|fsync|isatty|ttyname|unsetenv|setenv)\\s*\\("));
    const qsizetype comment = line.indexOf(QLatin1StringView("//"));
    const QRegularExpressionMatch match = call.match(comment < 0 ? line : line.first(comment));
    // A string is no call; a definition or declaration of ours with that name has a type before it.
    if (!match.hasMatch() || line.first(match.capturedStart()).count(u'"') % 2 == 1)
        return {};
    static const QRegularExpression type(QStringLiteral("\\b(?!(?:return|co_return|else|do)\\b)[A-Za-z_]\\w*[&*>]*\\s+[&*]*$"));
    return type.match(line.first(match.capturedStart())).hasMatch() ? QString() : match.captured(1);
}

bool mayAskForQtVersion(const QString &path)
{
    return path.startsWith(QLatin1StringView("server/transport/httpstream."))
        || path.startsWith(QLatin1StringView("server/platform/"));
}

QString located(const QString &path, qsizetype line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what);
}

} // namespace

QString placeOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool server = parts.front() == QLatin1StringView("server");
    if (parts.size() < 2 || (!server && parts.front() != QLatin1StringView("app")))
        return {};
    if (parts.size() > 2)
        return parts[1];
    return server ? QStringLiteral("backend") : QStringLiteral("program");
}

QStringList sourceViolations(const QString &path, const QString &text)
{
    QStringList found = spdxViolations(path, text);
    const QString place = placeOf(path);
    if (!rules().contains(place)) {
        found << located(path, 1, QStringLiteral("the folder \"%1\" has no rule in tests/architecture").arg(place));
        return found;
    }
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString content = directive(lines[i]);
        const bool platform = place == QLatin1StringView("platform");
        if (content.isEmpty()) {
            if (const QString call = platform ? QString() : posixCall(lines[i]); !call.isEmpty())
                found << located(path, i + 1, QStringLiteral("%1() belongs into server/platform").arg(call));
            continue;
        }
        if (const std::optional<Include> include = includeOf(content)) {
            const QString what = includeViolation(place, *include);
            if (!what.isEmpty())
                found << located(path, i + 1, what);
        } else if (content.contains(QLatin1StringView("QT_VERSION")) && !mayAskForQtVersion(path)) {
            found << located(path, i + 1, QStringLiteral("only server/transport/httpstream knows Qt's versions"));
        } else if (!platform && asksForSystem(content)) {
            found << located(path, i + 1, QStringLiteral("only server/platform asks which system this is"));
        }
    }
    return found;
}

QStringList spdxViolations(const QString &path, const QString &text)
{
    // A "#!" line or the start of a comment may come before the pair.
    const QStringList top = text.left(400).split(u'\n').first(qMin(text.left(400).count(u'\n') + 1, qsizetype(5)));
    const QString start = top.join(u'\n');
    QStringList found;
    // Written in two halves, or tools that look for the pair would find it here.
    for (const QString &tag : {QStringLiteral("SPDX-") + QStringLiteral("FileCopyrightText: "),
                               QStringLiteral("SPDX-") + QStringLiteral("License-Identifier: GPL-3.0-or-later")}) {
        if (!start.contains(tag))
            found << located(path, 1, QStringLiteral("no \"%1\" in the first five lines").arg(tag));
    }
    return found;
}

} // namespace Pushlab
