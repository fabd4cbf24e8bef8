// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/jsonnode.h"

#include "wire/utf8.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace Pushlab {

namespace {

constexpr int deepest = 64; // far below any stack's limit, far above any lesson's need

//! Moves \a place over \a byte, which \a next follows.
void pass(FilePlace &place, char byte, char next)
{
    if (byte == '\n' || (byte == '\r' && next != '\n')) {
        ++place.line;
        place.column = 1;
    } else if ((uchar(next) & 0xc0) != 0x80) { // the next byte begins a character
        ++place.column;
    }
}

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

//! One pass over the bytes, one method for each rule of the grammar. A method that returns false has noted the fault.
class Reader
{
public:
    explicit Reader(const QByteArray &text) : m_text(text) {}

    bool whole(JsonNode &node);
    const FileFault &fault() const { return m_fault; }

private:
    bool value(JsonNode &node, int depth);
    bool object(JsonNode &node, int depth);
    bool array(JsonNode &node, int depth);
    bool member(JsonNode &object, int depth);
    //! After a value inside \a close: true when another one follows; false when it ended, or with a fault.
    bool another(char close);
    bool string(QString &target);
    bool escape(QByteArray &bytes);
    std::optional<uint> hexUnit();
    bool number(JsonNode &node);
    bool digits();
    bool word(const char *word);

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text.at(m_at); }
    void advance();
    void skipSpace();
    QString found() const; //!< The character or the short text here, for an error text.
    bool fail(const QString &text) { return fail(m_place, text); }
    bool fail(FilePlace place, const QString &text)
    {
        m_fault = {place, text};
        m_failed = true;
        return false;
    }

    const QByteArray m_text;
    qsizetype m_at = 0;
    FilePlace m_place;
    FileFault m_fault;
    bool m_failed = false;
};

void Reader::advance()
{
    const char byte = m_text.at(m_at++);
    pass(m_place, byte, peek());
}

void Reader::skipSpace()
{
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
        advance();
}

QString Reader::found() const
{
    if (atEnd())
        return QStringLiteral("the end of the file");
    if (peek() == '"') { // the text itself tells more than its quote
        constexpr qsizetype longest = 40;
        const qsizetype end = m_text.indexOf('"', m_at + 1);
        const QByteArray text = m_text.mid(m_at + 1, end - m_at - 1);
        const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x20 && c != '\\'; });
        return end < 0 || text.size() > longest || !plain
            ? QStringLiteral("a text")
            : QLatin1Char('"') + QString::fromUtf8(text) + QLatin1Char('"');
    }
    // Four bytes hold any character; what is cut off behind it does not matter.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString characters
        = decoder(QByteArrayView(m_text).sliced(m_at, std::min<qsizetype>(4, m_text.size() - m_at)));
    const bool pair = characters.size() > 1 && characters.front().isHighSurrogate();
    return QStringLiteral("\"%1\"").arg(characters.first(pair ? 2 : 1));
}

bool Reader::whole(JsonNode &node)
{
    if (m_text.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    skipSpace();
    if (atEnd())
        return fail(QStringLiteral("The file is empty; an object { … } is wanted."));
    if (!value(node, 0))
        return false;
    skipSpace();
    return atEnd()
        || fail(QStringLiteral("Nothing may follow the end of the file's value, but there is %1.").arg(found()));
}

bool Reader::value(JsonNode &node, int depth)
{
    if (depth > deepest)
        return fail(QStringLiteral("This is nested more than %1 deep.").arg(deepest));
    node.place = m_place;
    switch (peek()) {
    case '{':
        return object(node, depth);
    case '[':
        return array(node, depth);
    case '"':
        node.kind = JsonNode::Kind::String;
        return string(node.string);
    case 't':
    case 'f':
        node.kind = JsonNode::Kind::Boolean;
        node.boolean = peek() == 't';
        return word(node.boolean ? "true" : "false");
    case 'n':
        return word("null");
    case '/':
        return fail(QStringLiteral("JSON has no comments."));
    case '\'':
        return fail(QStringLiteral("A text stands in double quotes: \"…\"."));
    default:
        break;
    }
    if (peek() == '-' || isDigit(peek()))
        return number(node);
    return fail(
        QStringLiteral("A value is wanted here (a text, a number, an object …), but there is %1.").arg(found()));
}

bool Reader::another(char close)
{
    skipSpace();
    if (peek() == close) {
        advance();
        return false;
    }
    if (peek() != ',')
        return fail(QStringLiteral("A comma or \"%1\" is wanted here, but there is %2.")
                        .arg(QChar::fromLatin1(close), found()));
    const FilePlace comma = m_place;
    advance();
    skipSpace();
    if (peek() == close)
        return fail(comma, QStringLiteral("There is no comma after the last one: take this away."));
    return true;
}

bool Reader::object(JsonNode &node, int depth)
{
    node.kind = JsonNode::Kind::Object;
    advance();
    skipSpace();
    if (peek() == '}') {
        advance();
        return true;
    }
    do {
        if (!member(node, depth))
            return false;
    } while (another('}'));
    return !m_failed;
}

bool Reader::member(JsonNode &object, int depth)
{
    const FilePlace place = m_place;
    if (peek() != '"')
        return fail(peek() == '/'
                        ? QStringLiteral("JSON has no comments.")
                        : QStringLiteral("A name in double quotes is wanted here, but there is %1.").arg(found()));
    JsonNode child;
    child.keyPlace = place;
    if (!string(child.key))
        return false;
    if (const JsonNode *first = object.member(child.key))
        return fail(place,
                    QStringLiteral("\"%1\" is here a second time; the first is in line %2.")
                        .arg(child.key)
                        .arg(first->keyPlace.line));
    skipSpace();
    if (peek() != ':')
        return fail(QStringLiteral("A colon is wanted after \"%1\", but there is %2.").arg(child.key, found()));
    advance();
    skipSpace();
    if (!value(child, depth + 1))
        return false;
    object.children.push_back(std::move(child));
    return true;
}

bool Reader::array(JsonNode &node, int depth)
{
    node.kind = JsonNode::Kind::Array;
    advance();
    skipSpace();
    if (peek() == ']') {
        advance();
        return true;
    }
    do {
        JsonNode child;
        if (!value(child, depth + 1))
            return false;
        node.children.push_back(std::move(child));
    } while (another(']'));
    return !m_failed;
}

bool Reader::string(QString &target)
{
    const FilePlace begin = m_place;
    QByteArray bytes;
    advance();
    while (peek() != '"' || atEnd()) {
        if (atEnd() || peek() == '\n' || peek() == '\r')
            return fail(begin,
                        QStringLiteral("The text that begins here has no closing quote in its line; a line "
                                       "break is written \\n."));
        if (uchar(peek()) < 0x20)
            return fail(QStringLiteral("A control character inside a text; a tab is written \\t."));
        if (peek() == '\\') {
            if (!escape(bytes))
                return false;
        } else {
            bytes += peek();
            advance();
        }
    }
    advance();
    target = QString::fromUtf8(bytes);
    return true;
}

bool Reader::escape(QByteArray &bytes)
{
    const FilePlace begin = m_place;
    advance();
    static constexpr QByteArrayView names("\"\\/bfnrt");
    static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
    const char name = peek();
    if (name == 'u') {
        advance();
        const std::optional<uint> first = hexUnit();
        if (!first)
            return fail(begin, QStringLiteral("Four hexadecimal digits are wanted after \\u."));
        QString text{QChar(ushort(*first))};
        if (text.front().isHighSurrogate() && m_text.mid(m_at, 2) == "\\u") {
            advance();
            advance();
            text += QChar(ushort(hexUnit().value_or(0)));
        }
        if (text.front().isSurrogate()
            && (text.size() < 2 || !text.front().isHighSurrogate() || !text.back().isLowSurrogate()))
            return fail(begin, QStringLiteral("This \\u is half of a character: its other half does not follow."));
        bytes += text.toUtf8();
        return true;
    }
    const qsizetype index = atEnd() ? -1 : names.indexOf(name);
    if (index < 0)
        return fail(
            begin,
            QStringLiteral("A backslash before %1 means nothing; a backslash itself is written \\\\.").arg(found()));
    bytes += meanings.at(index);
    advance();
    return true;
}

std::optional<uint> Reader::hexUnit()
{
    uint unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char digit = peek();
        const bool letter = (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
        if (!isDigit(digit) && !letter)
            return std::nullopt;
        unit = unit * 16 + uint(letter ? (digit | 0x20) - 'a' + 10 : digit - '0');
        advance();
    }
    return unit;
}

bool Reader::digits()
{
    if (!isDigit(peek()))
        return fail(QStringLiteral("A digit is wanted here, but there is %1.").arg(found()));
    while (isDigit(peek()))
        advance();
    return true;
}

bool Reader::number(JsonNode &node)
{
    node.kind = JsonNode::Kind::Number;
    const qsizetype begin = m_at;
    if (peek() == '-')
        advance();
    const bool zero = peek() == '0';
    const qsizetype first = m_at;
    if (!digits())
        return false;
    if (zero && m_at > first + 1)
        return fail(node.place, QStringLiteral("A number does not begin with 0."));
    if (peek() == '.') {
        advance();
        if (!digits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        advance();
        if (peek() == '+' || peek() == '-')
            advance();
        if (!digits())
            return false;
    }
    bool fits = false;
    node.number = m_text.sliced(begin, m_at - begin).toDouble(&fits);
    return fits || fail(node.place, QStringLiteral("This number is too large."));
}

bool Reader::word(const char *word)
{
    const FilePlace begin = m_place;
    for (const char *letter = word; *letter; ++letter) {
        if (peek() != *letter)
            return fail(begin,
                        QStringLiteral("A value is wanted here; did you mean %1, or a text in double quotes?")
                            .arg(QLatin1StringView(word)));
        advance();
    }
    return true;
}

//! Where the first byte stands that is not UTF-8; nothing when all are.
std::optional<FilePlace> brokenUtf8(const QByteArray &text)
{
    FilePlace place;
    Utf8State state = utf8Boundary;
    for (qsizetype i = 0; i < text.size(); ++i) {
        state = checkUtf8(state, QByteArrayView(text).sliced(i, 1));
        if (state == utf8Invalid)
            return place;
        if (state == utf8Boundary)
            pass(place, text.at(i), i + 1 < text.size() ? text.at(i + 1) : '\0');
    }
    return state == utf8Boundary ? std::nullopt : std::optional(place);
}

} // namespace

tl::expected<JsonNode, FileFault> readJson(const QByteArray &text)
{
    if (const std::optional<FilePlace> broken = brokenUtf8(text))
        return tl::unexpected(FileFault{*broken, QStringLiteral("This is not UTF-8; save the file in that encoding.")});
    Reader reader(text);
    JsonNode node;
    if (!reader.whole(node))
        return tl::unexpected(reader.fault());
    return node;
}

} // namespace Pushlab
