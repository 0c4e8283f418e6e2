#include "app/keys/intake/import_card.h"

#include "app/keys/intake/import_field.h"
#include "app/widgets/busy_indicator.h"
#include "app/widgets/fields/secret_field.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/tables/breakable_text.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

constexpr unsigned kToldProblems = 8;
constexpr int kEncodings = 4;

QString problemText(const KeyProblem &problem)
{
    const QString what = problem.failure.isEmpty() ? findingWords(problem.finding) : problem.failure;
    if (problem.line > 0 && !problem.source.isEmpty())
        return ImportCard::tr("%1, line %2: %3", "a file's name, a line's number, what is wrong")
            .arg(problem.source)
            .arg(problem.line)
            .arg(what);
    if (problem.line > 0)
        return ImportCard::tr("Line %1: %2", "a line's number, what is wrong").arg(problem.line).arg(what);
    return problem.source.isEmpty()
               ? what
               : ImportCard::tr("%1: %2", "a file's name, what is wrong").arg(problem.source, what);
}

} // namespace

ImportCard::ImportCard(KeysOnHand &keys, QWidget *parent)
    : ClosableCard("closeImport", parent)
    , m_keys(keys)
    , m_intake(new KeyIntake(this))
    , m_text(new ImportField(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_files(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_busy(new BusyIndicator(this))
    , m_passphraseRow(new QWidget(this))
    , m_passphraseLabel(new SelectableParagraph(m_passphraseRow))
    , m_passphrase(new SecretField(m_passphraseRow))
    , m_unlock(new QPushButton(m_passphraseRow))
    , m_passOver(new QPushButton(m_passphraseRow))
    , m_summary(new SelectableParagraph(this))
    , m_problemCard(new Card(this))
    , m_problems(new SelectableParagraph(m_problemCard))
{
    setObjectName(QStringLiteral("importCard"));
    layOut();
    connect(m_text, &ImportField::textChanged, this, &ImportCard::followText);
    connect(m_text, &ImportField::keysPasted, this, &ImportCard::read);
    connect(m_text, &ImportField::pathsDropped, this, &ImportCard::readPaths);
    connect(m_text, &ImportField::returnPressed, this, &ImportCard::addTyped);
    connect(m_add, &QPushButton::clicked, this, &ImportCard::addTyped);
    connect(m_files, &QPushButton::clicked, this, &ImportCard::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &ImportCard::chooseFolder);
    connect(m_busy, &BusyIndicator::cancelled, this, &ImportCard::cancel);
    const auto unlock = [this] {
        if (!m_passphrase->isEmpty())
            m_intake->usePassphrase(m_passphrase->secret());
    };
    connect(m_unlock, &QPushButton::clicked, this, unlock);
    connect(m_passphrase, &SecretField::returnPressed, this, unlock);
    connect(m_passOver, &QPushButton::clicked, m_intake, &KeyIntake::passOver);
    connect(m_intake, &KeyIntake::taken, this, &ImportCard::take);
    connect(m_intake, &KeyIntake::stateChanged, this, &ImportCard::followIntake);
    connect(m_intake, &KeyIntake::secretFound, this, [this](const QByteArray &content) {
        setOpen(true);
        m_text->setPlainText(QString::fromUtf8(content));
    });
    retranslate();
}

void ImportCard::layOut()
{
    setTitleBuddy(m_text);
    m_encodingLabel->setBuddy(m_encoding);
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    for (int i = 0; i < kEncodings; ++i)
        m_encoding->addItem(QString());
    m_add->setObjectName(QStringLiteral("addTyped"));
    m_files->setObjectName(QStringLiteral("openKeyFiles"));
    m_folder->setObjectName(QStringLiteral("openKeyFolder"));
    m_passphrase->setObjectName(QStringLiteral("importPassphrase"));
    m_unlock->setObjectName(QStringLiteral("unlockKey"));
    m_passOver->setObjectName(QStringLiteral("passOverKey"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_problems->setObjectName(QStringLiteral("importProblems"));
    auto *problems = new QVBoxLayout(m_problemCard);
    problems->addWidget(m_problems);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_encodingLabel);
    ways->addWidget(m_encoding);
    ways->addWidget(m_add);
    ways->addStretch(1);
    ways->addWidget(m_files);
    ways->addWidget(m_folder);
    auto *ask = new QHBoxLayout(m_passphraseRow);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->addWidget(m_passphraseLabel, 1);
    ask->addWidget(m_passphrase, 1);
    ask->addWidget(m_unlock);
    ask->addWidget(m_passOver);
    QVBoxLayout *layout = makeLayout();
    addToHead(m_busy);
    layout->addWidget(m_text);
    layout->addLayout(ways);
    layout->addWidget(m_passphraseRow);
    layout->addWidget(m_summary);
    layout->addWidget(m_problemCard);
}

void ImportCard::begin()
{
    if (!m_intake->isWaiting())
        m_text->setFocus(Qt::OtherFocusReason);
}

void ImportCard::end()
{
    cancel();
    m_text->clear();
    m_passphrase->clear();
    m_addition = {};
    m_problem.clear();
    m_passedOver = 0;
    m_hasAnswer = false;
    describe();
}

void ImportCard::read(const QByteArray &utf8)
{
    if (!looksLikeKey({utf8.constData(), static_cast<std::size_t>(utf8.size())})) {
        setOpen(true);
        m_text->setPlainText(QString::fromUtf8(utf8));
        return;
    }
    m_intake->readText(utf8);
}

void ImportCard::readPaths(const QStringList &paths)
{
    m_intake->readPaths(paths);
}

void ImportCard::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add Keys From Files"));
    if (!paths.isEmpty())
        readPaths(paths);
}

void ImportCard::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Add All Keys of a Folder"));
    if (!path.isEmpty())
        readPaths({path});
}

void ImportCard::cancel()
{
    m_intake->cancel();
}

void ImportCard::addTyped()
{
    const QByteArray typed = m_text->content();
    if (typed.isEmpty())
        return;
    if (looksLikeKey({typed.constData(), static_cast<std::size_t>(typed.size())}))
        m_intake->readText(typed);
    else
        m_intake->readSecret(typed, static_cast<SecretEncoding>(std::max(0, m_encoding->currentIndex())));
    m_text->setFocus(Qt::OtherFocusReason);
}

void ImportCard::take(const SourceKeys &keys, int passedOver)
{
    const KeysOnHand::Addition addition = m_keys.add(keys.entries);
    m_addition = addition;
    m_problem = keys.problems;
    m_passedOver = passedOver;
    m_hasAnswer = !addition.ids.empty() || passedOver > 0;
    if (!addition.ids.empty())
        m_text->clear();
    // What went well needs no card; what did not is told in it.
    if (!m_problem.empty() || passedOver > 0)
        setOpen(true);
    describe();
    if (!addition.ids.empty())
        emit added(addition);
}

void ImportCard::followText()
{
    const QByteArray typed = m_text->content();
    const bool isKey = looksLikeKey({typed.constData(), static_cast<std::size_t>(typed.size())});
    m_encoding->setVisible(!typed.isEmpty() && !isKey);
    m_encodingLabel->setVisible(!typed.isEmpty() && !isKey);
    m_add->setVisible(!typed.isEmpty());
    m_add->setText(isKey ? tr("Add") : tr("Add as a Secret"));
    m_add->setAccessibleName(m_add->text());
}

void ImportCard::followIntake()
{
    const bool wasAsking = !m_passphraseRow->isHidden();
    const bool isAsking = m_intake->isWaiting();
    m_busy->setBusy(m_intake->isBusy());
    m_passphraseRow->setVisible(isAsking);
    m_passphraseRow->setEnabled(!m_intake->isBusy());
    const QString name = m_intake->waitingFor();
    const QString what = name.isEmpty() ? tr("What you pasted is encrypted.")
                                        : tr("%1 is encrypted.", "a file's name").arg(name);
    m_passphraseLabel->setText(
        m_intake->wasPassphraseWrong()
            ? tr("%1 This passphrase does not open it.", "a sentence stands before").arg(what)
            : what);
    if (isAsking && isHidden())
        setOpen(true);
    if (isAsking && (!wasAsking || !m_intake->isBusy())) {
        m_passphrase->setFocus(Qt::OtherFocusReason);
        m_passphrase->selectAll();
    }
    if (!isAsking)
        m_passphrase->clear();
    emit busyChanged();
}

void ImportCard::describe()
{
    QStringList counts;
    const auto count = [&counts](std::size_t number, const QString &text) {
        if (number > 0)
            counts << text;
    };
    const auto n = [](std::size_t number) {
        return static_cast<int>(number);
    };
    count(m_addition.added, tr("%n key(s) added", nullptr, n(m_addition.added)));
    count(m_addition.completed, tr("%n key(s) completed", nullptr, n(m_addition.completed)));
    count(m_addition.alreadyThere, tr("%n key(s) on hand already", nullptr, n(m_addition.alreadyThere)));
    count(static_cast<std::size_t>(m_passedOver), tr("%n other file(s) passed over", nullptr, m_passedOver));
    m_summary->setText(counts.join(QStringLiteral(" · ")));
    m_summary->setVisible(m_hasAnswer);
    QStringList lines;
    for (std::size_t i = 0; i < std::min<std::size_t>(m_problem.size(), kToldProblems); ++i)
        lines << problemText(m_problem[i]);
    if (m_problem.size() > kToldProblems)
        lines << tr("and %n more", nullptr, n(m_problem.size() - kToldProblems));
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problemCard->setVisible(!lines.isEmpty());
    const bool failed = std::ranges::any_of(m_problem, [](const KeyProblem &problem) {
        return !problem.failure.isEmpty() || problem.finding.severity == Severity::Error;
    });
    m_problemCard->setTone(failed ? Tone::Bad : Tone::Warning);
}

void ImportCard::retranslate()
{
    setTitle(tr("Add keys"), tr("Close adding keys"));
    m_text->setPlaceholderText(
        inItsDirection(tr("Paste or drop keys here: PEM, DER, JWK, JWK Set, OpenSSH, certificates; "
                          "or type a secret.")));
    m_text->setAccessibleName(tr("Keys to add"));
    m_encodingLabel->setText(tr("Read the secret as"));
    const QStringList encodings = {tr("text (UTF-8)"), tr("base64"), tr("base64url"), tr("hexadecimal")};
    for (int i = 0; i < kEncodings; ++i)
        m_encoding->setItemText(i, encodings[i]);
    m_encoding->setAccessibleName(tr("How to read the secret"));
    m_files->setText(tr("Files…"));
    m_files->setToolTip(tr("Add the keys of files"));
    m_files->setAccessibleName(tr("Add the keys of files"));
    m_folder->setText(tr("Folder…"));
    m_folder->setToolTip(tr("Add all keys of a folder"));
    m_folder->setAccessibleName(tr("Add all keys of a folder"));
    m_passphrase->setPlaceholderText(tr("Passphrase of the key"));
    m_passphrase->setAccessibleName(tr("Passphrase of the key"));
    m_unlock->setText(tr("Open"));
    m_unlock->setAccessibleName(tr("Open the encrypted key"));
    m_passOver->setText(tr("Skip"));
    m_passOver->setAccessibleName(tr("Skip the encrypted key"));
    followText();
    followIntake();
    describe();
}

} // namespace jotscope
