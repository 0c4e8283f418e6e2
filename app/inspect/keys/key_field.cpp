#include "app/inspect/keys/key_field.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/widgets/fields/secret_field.h"
#include "app/widgets/tables/breakable_text.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "core/diagnosis/keys/key_repair.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "core/text/secret/secret_bytes.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace jotscope {

namespace {

constexpr qsizetype kTextAtOnce = qsizetype{64} << 10;
constexpr int kVisibleLines = 3;
constexpr std::size_t kDescribedKeys = 3;

QString firstFinding(const std::vector<Finding> &findings)
{
    return findings.empty() ? QString() : findingWords(findings.front());
}

QString described(const Key &key)
{
    if (key.type() == KeyType::Oct)
        return KeyField::tr("Secret of %n bit(s)", nullptr, static_cast<int>(key.bits()));
    const crypto::AsymmetricKey &material = *key.asymmetric();
    const QString kind = material.curve() ? QString::fromUtf8(curveName(*material.curve()))
                                          : KeyField::tr("RSA, %1 bits").arg(material.bits());
    const QString half = key.isSecret() ? KeyField::tr("private key") : KeyField::tr("public key");
    QString line = KeyField::tr("%1 %2", "kind and half of a key: P-256 public key").arg(kind, half);
    if (!key.attributes().kid.empty())
        line += KeyField::tr(", kid %1").arg(QString::fromUtf8(key.attributes().kid).left(80));
    return line + KeyField::tr(", thumbprint %1").arg(QString::fromUtf8(key.thumbprint()));
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_passphrase(new SecretField(this))
    , m_keep(new QToolButton(this))
    , m_open(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_description(new SelectableParagraph(this))
{
    setAcceptDrops(true);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(true);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    m_text->setObjectName(QStringLiteral("keyText"));
    m_text->setLayoutDirection(Qt::LeftToRight);
    setZoom(0);
    m_encodingLabel->setBuddy(m_encoding);
    m_encoding->setObjectName(QStringLiteral("secretEncoding"));
    for (int i = 0; i < 4; ++i)
        m_encoding->addItem(QString());
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->hide();
    m_description->setObjectName(QStringLiteral("keyDescription"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_text);

    const int margin = fontMetrics().height() * 3 / 4;
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_keep);
    head->addWidget(m_open);
    head->addWidget(m_clear);
    auto *reading = new QHBoxLayout;
    reading->addWidget(m_encodingLabel);
    reading->addWidget(m_encoding);
    reading->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_passphrase);
    layout->addLayout(reading);
    layout->addWidget(m_description);

    connect(m_text, &QPlainTextEdit::textChanged, this, &KeyField::readText);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &KeyField::readText);
    connect(m_passphrase, &SecretField::secretChanged, this, &KeyField::readText);
    m_keep->setObjectName(QStringLiteral("keepKeys"));
    m_keep->hide();
    connect(m_keep, &QToolButton::clicked, this, &KeyField::keepWanted);
    connect(m_open, &QToolButton::clicked, this, &KeyField::openFile);
    connect(m_clear, &QToolButton::clicked, this, &KeyField::clear);
    retranslate();
}

KeyField::~KeyField() = default;

void KeyField::addFile(const QString &path)
{
    m_waitingFiles << path;
    if (!m_fileTask.isRunning())
        readNextFile();
}

/// One after the other, so that keys stand in the order in which their files were given.
void KeyField::readNextFile()
{
    if (m_waitingFiles.isEmpty()) {
        emit busyChanged();
        return;
    }
    const QString path = m_waitingFiles.takeFirst();
    m_fileTask.run(
        [path](const std::stop_token &) {
            FileKeys result;
            result.name = QFileInfo(path).fileName();
            result.path = path;
            QFile file(path);
            if (!file.open(QFile::ReadOnly)) {
                result.failure = file.errorString();
                return result;
            }
            QByteArray bytes = file.read(static_cast<qint64>(limits::kKeyFileBytes) + 1);
            result.content = bytes.toStdString();
            bytes.fill('\0');
            const std::string label = result.name.toStdString();
            // A file that holds no key in any format is a secret, exactly as it is.
            result.import = looksLikeKey(result.content)
                                ? importKeys(result.content, label)
                                : importSecret(result.content, SecretEncoding::Utf8, label);
            if (!result.import.needsPassphrase) {
                result.repaired = repairKeys(result.content, label);
                wipe(result.content.data(), result.content.size());
                result.content.clear();
            }
            return result;
        },
        [this](FileKeys file) { takeFile(std::move(file)); });
    emit busyChanged();
}

void KeyField::takeFile(FileKeys file)
{
    if (file.import.needsPassphrase) {
        // Into the text field, where the passphrase is asked for.
        m_text->setPlainText(QString::fromStdString(file.content));
        wipe(file.content.data(), file.content.size());
        m_passphrase->setFocus();
    } else {
        m_files.push_back(std::move(file));
        publish();
    }
    readNextFile();
}

void KeyField::clear()
{
    m_files.clear();
    m_typed = {};
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    m_passphrase->clear();
    readText();
}

bool KeyField::isEmpty() const
{
    return m_keys.empty() && m_text->document()->isEmpty();
}

void KeyField::cancelReading()
{
    if (!isBusy())
        return;
    m_task.cancel();
    m_fileTask.cancel();
    m_waitingFiles.clear();
    emit busyChanged();
}

KeyField::Entry KeyField::entry() const
{
    const QByteArray typed = typedText();
    return {encoding(), std::make_shared<const SecretBytes>(
                            std::string_view(typed.constData(), static_cast<std::size_t>(typed.size())))};
}

void KeyField::setEntry(const Entry &entry)
{
    const std::string_view wanted = entry.text->view();
    {
        const QSignalBlocker quietText(m_text);
        const QSignalBlocker quietEncoding(m_encoding);
        m_text->setPlainText(QString::fromUtf8(wanted));
        m_encoding->setCurrentIndex(static_cast<int>(entry.encoding));
        // Carriage returns and NUL bytes are not for text fields.
        const std::string held = typedText().toStdString();
        if (entry.encoding == SecretEncoding::Utf8 && !looksLikeKey(wanted) && held != wanted) {
            m_text->setPlainText(QString::fromStdString(encodeBase64(wanted)));
            m_encoding->setCurrentIndex(static_cast<int>(SecretEncoding::Base64));
        }
    }
    readText();
}

std::vector<RepairedKey> KeyField::repairedKeys() const
{
    std::vector<RepairedKey> repaired;
    for (const FileKeys &file : m_files)
        repaired.insert(repaired.end(), file.repaired.begin(), file.repaired.end());
    return repaired;
}

std::vector<KeyEntry> KeyField::entries() const
{
    std::vector<KeyEntry> entries;
    const auto add = [&entries](const KeyRing &keys, const KeyOrigin &origin) {
        for (const KeyPointer &key : keys) {
            KeyEntry &entry = entries.emplace_back();
            entry.key = key;
            entry.origin = origin;
        }
    };
    add(m_typed.keys, {KeyOrigin::Pasted, {}});
    for (const FileKeys &file : m_files)
        add(file.import.keys, {KeyOrigin::File, file.path.toStdString()});
    return entries;
}

void KeyField::setKeepable(Keepable keepable)
{
    m_keepable = keepable;
    m_keep->setVisible(keepable != Keepable::No);
    m_keep->setEnabled(keepable == Keepable::Yes);
    m_keep->setText(keepable == Keepable::Kept ? tr("✓ In Keys") : tr("Add to Keys"));
    m_keep->setToolTip(tr("Keep these keys, for every token and every tab"));
    m_keep->setAccessibleName(keepable == Keepable::Kept ? tr("These keys are kept") : tr("Add to Keys"));
}

void KeyField::setZoom(int steps)
{
    m_text->setFont(zoomed(monospaceFont(), steps));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kVisibleLines + 2 * m_text->frameWidth() +
                           static_cast<int>(m_text->document()->documentMargin() * 2));
}

void KeyField::setWanted(Want want)
{
    m_want = want;
    setTone(want == Want::Nothing ? std::nullopt : std::optional(Tone::Accent));
    retranslate();
}

SecretEncoding KeyField::encoding() const
{
    return static_cast<SecretEncoding>(std::max(0, m_encoding->currentIndex()));
}

QByteArray KeyField::typedText() const
{
    // Not the plain text, in which a no-break space has become another.
    QString typed = m_text->document()->toRawText();
    typed.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    typed.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return typed.toUtf8();
}

void KeyField::readText()
{
    // Made here, on the way to core: Qt's own copy in the document can not be wiped.
    const QByteArray typed = typedText();
    const std::string label = tr("entered key").toStdString();
    if (typed.isEmpty()) {
        m_task.cancel();
        take({});
        return;
    }
    const std::string_view view(typed.constData(), static_cast<std::size_t>(typed.size()));
    const bool isKey = looksLikeKey(view);
    const auto passphrase = std::make_shared<const SecretBytes>(m_passphrase->secret());
    const auto read = [typed, isKey, passphrase, label, how = encoding()](const std::stop_token &) {
        const std::string_view all(typed.constData(), static_cast<std::size_t>(typed.size()));
        if (!isKey)
            return importSecret(all, how, label);
        return importKeys(all, label, passphrase->isEmpty() ? nullptr : passphrase.get());
    };
    // A passphrase costs the time that its key's maker chose.
    if (typed.size() <= kTextAtOnce && passphrase->isEmpty()) {
        m_task.cancel();
        take(read({}));
    } else {
        m_task.run(read, [this](KeyImport import) {
            take(std::move(import));
            emit busyChanged();
        });
        emit busyChanged();
    }
}

void KeyField::take(KeyImport import)
{
    m_typed = std::move(import);
    m_passphrase->setVisible(m_typed.needsPassphrase || !m_passphrase->isEmpty());
    publish();
}

void KeyField::publish()
{
    KeyRing keys = m_typed.keys;
    for (const FileKeys &file : m_files)
        keys.insert(keys.end(), file.import.keys.begin(), file.import.keys.end());
    m_keys = std::move(keys);
    describe();
    emit keysChanged();
}

void KeyField::describe()
{
    const bool isSecret = m_typed.format == KeyFormat::Secret || m_typed.format == KeyFormat::None;
    m_encoding->setVisible(isSecret);
    m_encodingLabel->setVisible(isSecret);
    m_clear->setEnabled(!isEmpty());
    QStringList lines;
    const QString finding = firstFinding(m_typed.findings);
    if (!finding.isEmpty())
        lines << finding;
    for (std::size_t i = 0; i < std::min(m_keys.size(), kDescribedKeys); ++i)
        lines << described(*m_keys[i]);
    if (m_keys.size() > kDescribedKeys)
        lines << tr("and %n more key(s)", nullptr, static_cast<int>(m_keys.size() - kDescribedKeys));
    for (const FileKeys &file : m_files) {
        const QString problem = file.failure.isEmpty() ? firstFinding(file.import.findings) : file.failure;
        if (!problem.isEmpty())
            lines << tr("%1: %2", "a file's name and what is wrong with it").arg(file.name, problem);
    }
    m_description->setText(lines.join(QLatin1Char('\n')));
    m_description->setVisible(!lines.isEmpty());
}

void KeyField::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a Key"));
    if (!path.isEmpty())
        addFile(path);
}

bool KeyField::eventFilter(QObject *, QEvent *event)
{
    // The text field would insert a dropped file's address.
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!drop->mimeData()->hasUrls())
            return false;
        if (event->type() == QEvent::Drop)
            dropEvent(drop);
        else
            drop->acceptProposedAction();
        return true;
    }
    return false;
}

void KeyField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void KeyField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (!event->mimeData()->hasUrls()) {
        m_text->setPlainText(event->mimeData()->text());
        return;
    }
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            addFile(url.toLocalFile());
    }
}

void KeyField::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyField::retranslate()
{
    m_title->setText(m_want == Want::Verification ? tr("Enter the key to check the signature")
                     : m_want == Want::Decryption ? tr("Enter the key to open the token")
                                                  : tr("Key"));
    m_text->setPlaceholderText(
        inItsDirection(tr("A secret, a PEM key or certificate, a JWK or JWK Set. Or drop a file here.")));
    m_text->setAccessibleName(tr("Key"));
    m_encodingLabel->setText(tr("Read the secret as"));
    const QStringList encodings = {tr("text (UTF-8)"), tr("base64"), tr("base64url"), tr("hexadecimal")};
    for (int i = 0; i < encodings.size(); ++i)
        m_encoding->setItemText(i, encodings[i]);
    m_encoding->setAccessibleName(tr("How to read the secret"));
    m_passphrase->setPlaceholderText(tr("Passphrase of the key"));
    m_passphrase->setAccessibleName(tr("Passphrase of the key"));
    setKeepable(m_keepable);
    m_open->setText(tr("Open…"));
    m_open->setToolTip(tr("Read a key from a file"));
    m_open->setAccessibleName(tr("Open a key file"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Forget all keys"));
    m_clear->setAccessibleName(tr("Forget all keys"));
    setAccessibleName(tr("Key"));
    describe();
}

} // namespace jotscope
