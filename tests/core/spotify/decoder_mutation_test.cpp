// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seeds.h"
#include "tests/support/spotify/decoder_check.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <random>

namespace afs {
namespace {

std::vector<QByteArray> recordedAnswers() {
    std::vector<QByteArray> answers;
    const QDir folder(QStringLiteral(AFS_SOURCE_DIR "/tests/data/spotify/answers"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        answers.push_back(file.readAll());
    }
    return answers;
}

/// Changes answers in two ways: their bytes, and, so that they stay JSON, the values in them.
class Mutator {
public:
    explicit Mutator(std::uint64_t seed) : m_engine(seed) {}

    QByteArray bytes(QByteArray json) {
        static constexpr char nasty[] = "\"\\{}[],:\xff\xc3\xed\n 0-9.eEnu";
        for (std::uint64_t changes = 1 + m_engine() % 4; changes > 0 && !json.isEmpty(); --changes) {
            const qsizetype place = at(json.size());
            switch (m_engine() % 5) {
            case 0:
                json[place] = static_cast<char>(m_engine());
                break;
            case 1:
                json.insert(place, nasty[at(sizeof nasty - 1)]);
                break;
            case 2:
                json.remove(place, at(40));
                break;
            case 3:
                json.insert(place, "\\ud8" + QByteArray::number(static_cast<int>(at(90)) + 10));
                break;
            default:
                json.truncate(place);
                break;
            }
        }
        return json;
    }

    QByteArray values(const QByteArray& json) {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        return QJsonDocument(changed(document.object()).toObject()).toJson(QJsonDocument::Compact);
    }

private:
    qsizetype at(qsizetype size) {
        return size > 0 ? static_cast<qsizetype>(m_engine() % static_cast<std::uint64_t>(size)) : 0;
    }

    QJsonValue oddValue() {
        switch (m_engine() % 10) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return -1;
        case 2:
            return 1e308;
        case 3:
            return QString(QString(QChar(0)) + QChar(0xd800));
        case 4:
            return QStringLiteral("spotify:local::%00:%ff:999999999999");
        case 5:
            return QJsonObject{{QStringLiteral("items"), QJsonArray{1, QJsonValue::Null}}};
        case 6:
            return QJsonArray{QJsonArray{}};
        case 7:
            return QStringLiteral("9999-12-31T23:59:60.999999999+18:59");
        case 8:
            return true;
        default:
            return 0.5;
        }
    }

    QJsonValue changed(const QJsonValue& value) {
        if (m_engine() % 12 == 0)
            return oddValue();
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue element : value.toArray())
                array.append(changed(element));
            return array;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (const QString& key : object.keys())
            if (m_engine() % 12 == 0)
                object.remove(key);
            else
                object.insert(key, changed(object.value(key)));
        return object;
    }

    std::mt19937_64 m_engine;
};

/// A hunt: AFS_FUZZ_ROUNDS=1000000 AFS_FUZZ_SEED=42 test_core_spotify --gtest_filter='MutatedAnswers*'
TEST(MutatedAnswers, LeadToNoValueThatCannotBe) {
    const int asked = qEnvironmentVariableIntValue("AFS_FUZZ_ROUNDS");
    Mutator mutator(test::seeded<std::uint64_t>(20260221));
    const std::vector<QByteArray> answers = recordedAnswers();
    ASSERT_GT(answers.size(), 20U);
    for (int round = 0; round < (asked > 0 ? asked : 4000); ++round) {
        const QByteArray& answer = answers[static_cast<std::size_t>(round) % answers.size()];
        const QByteArray body = round % 2 == 0 ? mutator.bytes(answer) : mutator.values(answer);
        ASSERT_EQ(test::decoderProblem(body), "") << "round " << round << ": " << body.toStdString();
    }
}

} // namespace
} // namespace afs
