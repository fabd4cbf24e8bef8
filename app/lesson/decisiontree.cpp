// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/labcommand.h"
#include "lesson/objectreader.h"
#include "lesson/setupreader.h"
#include "lesson/teaching.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace Pushlab {

namespace {

using Need = ObjectReader::Need;

template <typename Item>
const Item *named(const QList<Item> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

//! Where each thing stands, for faults that only the whole tree shows.
using Places = QMap<QString, FilePlace>;

constexpr std::array caveatKinds{std::pair("http2", "HTTP/2"), std::pair("proxies", "Proxies"),
                                 std::pair("auth", "Authentication"), std::pair("binary", "Binary data"),
                                 std::pair("scale", "Scale")};

DecisionTree::Question readQuestion(const JsonNode &node, Places &places, FileFaults &faults)
{
    DecisionTree::Question question;
    ObjectReader reader(node, QStringLiteral("a question"), faults);
    question.id = reader.text("id");
    question.question = reader.text("question");
    question.explains = reader.text("explains");
    for (const JsonNode &child : reader.list("options", Need::Required)) {
        DecisionTree::Option option;
        ObjectReader item(child, QStringLiteral("an option"), faults);
        option.text = item.text("text");
        option.leads = item.text("leads");
        option.because = item.text("because");
        item.finish();
        places.insert(question.id + u'/' + option.leads, child.place);
        question.options.append(option);
    }
    if (question.options.size() < 2)
        reader.fault(node.place, QStringLiteral("A question needs at least two options."));
    reader.finish();
    places.insert(question.id, node.place);
    return question;
}

DecisionTree::Recommendation readRecommendation(const JsonNode &node, Places &places, FileFaults &faults)
{
    DecisionTree::Recommendation recommendation;
    ObjectReader reader(node, QStringLiteral("a recommendation"), faults);
    recommendation.id = reader.text("id");
    recommendation.title = reader.text("title");
    recommendation.summary = reader.text("summary");
    recommendation.gains = reader.texts("gains", 1);
    recommendation.costs = reader.texts("costs", 1);
    recommendation.checklist = reader.texts("checklist", 1);
    if (const JsonNode *const caveats = reader.node("caveats", Need::Required)) {
        ObjectReader item(*caveats, QStringLiteral("the caveats"), faults);
        for (const auto &[key, about] : caveatKinds)
            recommendation.caveats.append({QString::fromUtf8(about), item.text(key)});
        item.finish();
    }
    recommendation.changes = reader.text("changes");
    recommendation.watch = reader.text("watch");
    if (const JsonNode *const lab = reader.node("lab", Need::Required))
        readSetup(*lab, recommendation.lab, faults);
    reader.finish();
    places.insert(recommendation.id, node.place);
    return recommendation;
}

//! Walks from \a id; \a path are the questions on the way. Notes what leads nowhere or in a circle.
void walk(const DecisionTree &tree, const QString &id, QStringList path, QStringList &reached, const Places &places,
          FileFaults &faults)
{
    if (!reached.contains(id))
        reached.append(id);
    if (tree.recommendation(id))
        return;
    const DecisionTree::Question *const question = tree.question(id);
    if (!question) {
        const FilePlace place = path.isEmpty() ? FilePlace() : places.value(path.constLast() + u'/' + id);
        faults.append({place, QStringLiteral("There is no question and no recommendation \"%1\".").arg(id)});
        return;
    }
    if (path.contains(id)) {
        faults.append({places.value(id), QStringLiteral("\"%1\" leads back to itself.").arg(id)});
        return;
    }
    path.append(id);
    for (const DecisionTree::Option &option : question->options)
        walk(tree, option.leads, path, reached, places, faults);
}

} // namespace

const DecisionTree::Question *DecisionTree::question(const QString &id) const { return named(questions, id); }

const DecisionTree::Recommendation *DecisionTree::recommendation(const QString &id) const
{
    return named(recommendations, id);
}

QString DecisionTree::Recommendation::command() const
{
    LabSetup setup = lab;
    setup.settings.speed = 10;
    return shellCommand(labArguments(setup));
}

Read<DecisionTree> readDecisionTree(const QByteArray &json)
{
    const auto node = readJson(json);
    if (!node)
        return tl::unexpected(FileFaults{node.error()});
    FileFaults faults;
    Places places;
    DecisionTree tree;
    ObjectReader reader(*node, QStringLiteral("the file"), faults);
    tree.start = reader.text("start");
    for (const JsonNode &child : reader.list("questions", Need::Required))
        tree.questions.append(readQuestion(child, places, faults));
    for (const JsonNode &child : reader.list("recommendations", Need::Required))
        tree.recommendations.append(readRecommendation(child, places, faults));
    reader.finish();
    if (faults.isEmpty()) {
        QStringList reached;
        walk(tree, tree.start, {}, reached, places, faults);
        for (auto place = places.begin(); place != places.end(); ++place) {
            if (!place.key().contains(u'/') && !reached.contains(place.key()))
                faults.append({place.value(), QStringLiteral("Nothing leads to \"%1\".").arg(place.key())});
        }
    }
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return tree;
}

} // namespace Pushlab
