#include "app/keys/export/export_card.h"

#include "app/keys/export/key_file.h"
#include "app/keys/export/passphrase_row.h"
#include "app/keys/on_hand/secret_clipboard.h"
#include "app/widgets/texts/finding_text.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace jotscope {

namespace {

QToolButton *addButton(ExportCard *card, QGridLayout *grid, int row, int column, const QString &text,
                       const QString &name)
{
    auto *button = new QToolButton(card);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    grid->addWidget(button, row, column);
    return button;
}

/// Work is copied on its way to the worker, and secrets are not.
std::shared_ptr<const SecretBytes> shared(SecretBytes secret)
{
    return std::make_shared<const SecretBytes>(std::move(secret));
}

Result<SecretBytes> exported(const KeyRing &keys, const KeyForm &form, const SecretBytes &passphrase)
{
    KeyExportOptions options;
    options.passphrase = &passphrase;
    return exportKeys(keys, form.form, options, crypto::systemRandom());
}

} // namespace

ExportCard::ExportCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_passphrase(new PassphraseRow(this))
    , m_clipboard(new SecretClipboard(this))
{
    setObjectName(QStringLiteral("exportCard"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_grid->setColumnStretch(0, 1);
    m_grid->setVerticalSpacing(fontMetrics().height() / 4);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
    layout->addWidget(m_passphrase);
    connect(m_passphrase, &PassphraseRow::cancelled, this, [this] {
        m_encrypting.cancel();
        m_saving.cancel();
    });
    fill();
}

void ExportCard::setKeys(KeyRing keys, const QString &name)
{
    if (keys != m_keys) // those that a passphrase was asked for
        m_passphrase->putAway();
    m_keys = std::move(keys);
    m_name = name;
    // From one key to the next of its kind the rows stay, and so does the focus.
    if (formsOf(m_keys) != m_forms)
        fill();
}

void ExportCard::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_title->setText(tr("Copy or save as"));
    setAccessibleName(m_title->text());
    m_forms = formsOf(m_keys);
    int row = 0;
    for (const KeyForm &form : m_forms) {
        auto *title = new QLabel(form.title, this);
        if (form.isPrivate && !form.needsPassphrase)
            title->setStyleSheet(
                QStringLiteral("color: %1").arg(toneColors(Tone::Warning, palette()).text.name()));
        m_grid->addWidget(title, row, 0);
        const QString id = idOf(form);
        if (form.isText) {
            QToolButton *copying = addButton(this, m_grid, row, 1, tr("Copy"),
                                             tr("Copy: %1", "a form of a key").arg(form.title));
            copying->setObjectName(QStringLiteral("copy-") + id);
            connect(copying, &QToolButton::clicked, this, [this, form] { copy(form); });
        }
        QToolButton *saving =
            addButton(this, m_grid, row, 2, tr("Save…"), tr("Save: %1", "a form of a key").arg(form.title));
        saving->setObjectName(QStringLiteral("save-") + id);
        connect(saving, &QToolButton::clicked, this, [this, form] { save(form); });
        ++row;
    }
}

QString ExportCard::idOf(const KeyForm &form)
{
    return QString::fromUtf8(keyExportFormName(form.form));
}

void ExportCard::copy(const KeyForm &form)
{
    if (form.needsPassphrase)
        return m_passphrase->ask(
            form.title, [this, form](SecretBytes passphrase) { copyEncrypted(form, std::move(passphrase)); });
    askThen(form, tr("This copies what is secret about the key. Whoever has it can act as its owner."),
            tr("Copy"), [this, form] { copyNow(form); });
}

void ExportCard::save(const KeyForm &form)
{
    if (form.needsPassphrase)
        return m_passphrase->ask(
            form.title, [this, form](SecretBytes passphrase) { chooseFile(form, std::move(passphrase)); });
    askThen(form,
            tr("This writes what is secret about the key into a file that only you can read. Whoever has it "
               "can act as its owner."),
            tr("Save…"), [this, form] { chooseFile(form); });
}

void ExportCard::copyPublic()
{
    const std::vector<KeyForm> forms = formsOf(m_keys);
    if (!forms.empty() && !forms.front().isPrivate)
        copyNow(forms.front());
}

void ExportCard::askThen(const KeyForm &form, const QString &question, const QString &action,
                         std::function<void()> proceed)
{
    if (form.isPrivate)
        emit confirmationWanted(question, action, proceed);
    else
        proceed();
}

void ExportCard::copyNow(const KeyForm &form)
{
    const Result<SecretBytes> text = exportKeys(m_keys, form.form, {}, crypto::systemRandom());
    if (text)
        place(form, *text);
    else
        emit failed(findingMessage(text.error()));
}

void ExportCard::copyEncrypted(const KeyForm &form, SecretBytes passphrase)
{
    m_passphrase->setBusy(true);
    m_encrypting.run(
        [keys = m_keys, form, secret = shared(std::move(passphrase))](const std::stop_token &) {
            return std::make_shared<Result<SecretBytes>>(exported(keys, form, *secret));
        },
        [this, form](const std::shared_ptr<Result<SecretBytes>> &text) {
            m_passphrase->putAway();
            if (*text)
                place(form, **text);
            else
                emit failed(findingMessage(text->error()));
        });
}

void ExportCard::place(const KeyForm &form, const SecretBytes &text)
{
    const QByteArray utf8(text.view().data(), static_cast<qsizetype>(text.size()));
    if (!form.isPrivate) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(utf8));
        emit told(tr("Copied: %1", "a form of a key").arg(form.title));
        return;
    }
    m_clipboard->copy(utf8);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clipboard->lifetime()).count();
    if (seconds == 0)
        return emit told(
            tr("Copied: %1. It stays on the clipboard until you copy something else.", "a form of a key")
                .arg(form.title));
    emit told(tr("Copied: %1. It leaves the clipboard in %n second(s).", "a form of a key",
                 static_cast<int>(seconds))
                  .arg(form.title));
}

void ExportCard::chooseFile(const KeyForm &form, SecretBytes passphrase)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the Key"), fileNameFor(m_name, form));
    if (!path.isEmpty())
        saveTo(path, form, std::move(passphrase));
}

void ExportCard::saveTo(const QString &path, const KeyForm &form, SecretBytes passphrase)
{
    m_passphrase->setBusy(form.needsPassphrase);
    m_saving.run(
        [keys = m_keys, path, form, secret = shared(std::move(passphrase))](const std::stop_token &) {
            const Result<SecretBytes> content = exported(keys, form, *secret);
            if (!content)
                return findingMessage(content.error());
            const QString problem = writeKeyFile(path, *content, form.isPrivate);
            return problem.isEmpty()
                       ? problem
                       : tr("%1 could not be written: %2", "a path and what is wrong").arg(path, problem);
        },
        [this, path](const QString &problem) {
            m_passphrase->putAway();
            if (problem.isEmpty())
                emit told(tr("Saved as %1", "a path").arg(path));
            else
                emit failed(problem);
        });
}

void ExportCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace jotscope
