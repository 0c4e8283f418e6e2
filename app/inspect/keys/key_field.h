#pragma once

#include "app/widgets/cards/card.h"
#include "app/widgets/task.h"
#include "core/diagnosis/diagnosis.h"
#include "core/keychain/key_entry.h"

#include <QStringList>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace jotscope {

class SecretField;

/// Where the keys come from: pasted text, a typed secret, dropped files. What it is, is detected; how a
/// secret is to be read, is asked. Entering a key never changes the token.
class KeyField : public Card
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);
    ~KeyField() override;

    /// Reads a file on a worker and adds its keys to those on hand.
    void addFile(const QString &path);
    void clear();
    [[nodiscard]] bool isEmpty() const; ///< neither typed nor from files
    /// Calls off what is still being read: files, and keys whose passphrase takes its time.
    void cancelReading();

    /// What stands in the field, and how it is read.
    struct Entry
    {
        SecretEncoding encoding = SecretEncoding::Utf8;
        std::shared_ptr<const SecretBytes> text; ///< never null

        friend bool operator==(const Entry &a, const Entry &b)
        {
            return a.encoding == b.encoding && *a.text == *b.text;
        }
    };
    [[nodiscard]] Entry entry() const;
    /// A secret that the field cannot hold as text is put there as base64.
    void setEntry(const Entry &entry);

    void setZoom(int steps); ///< of a tenth each, of the text

    /// What a key is wanted for. While it is, the field asks for it in colour and words.
    enum class Want { Nothing, Verification, Decryption };
    void setWanted(Want want);

    [[nodiscard]] const KeyRing &keys() const { return m_keys; }
    [[nodiscard]] std::vector<KeyEntry> entries() const; ///< the same, with where they came from

    /// Whether the keys can be kept beyond this field, or are already.
    enum class Keepable { No, Yes, Kept };
    void setKeepable(Keepable keepable);

    /// What the files hold that no verifier would read.
    [[nodiscard]] std::vector<RepairedKey> repairedKeys() const;
    [[nodiscard]] bool isBusy() const
    {
        return m_task.isRunning() || m_fileTask.isRunning() || !m_waitingFiles.isEmpty();
    }

signals:
    void keysChanged();
    void busyChanged();
    void keepWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct FileKeys
    {
        QString name;
        QString path;
        std::string content; ///< of an encrypted file, kept while its passphrase is awaited
        KeyImport import;
        std::vector<RepairedKey> repaired;
        QString failure;
    };

    void readText();
    void take(KeyImport import);
    void readNextFile();
    void takeFile(FileKeys file);
    void openFile();
    void publish();
    void describe();
    void retranslate();
    [[nodiscard]] SecretEncoding encoding() const;
    [[nodiscard]] QByteArray typedText() const;

    QLabel *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    SecretField *m_passphrase;
    QToolButton *m_keep;
    QToolButton *m_open;
    QToolButton *m_clear;
    QLabel *m_description;

    KeyImport m_typed;
    std::vector<FileKeys> m_files;
    KeyRing m_keys;
    Want m_want = Want::Nothing;
    Keepable m_keepable = Keepable::No;
    Task<KeyImport> m_task;
    Task<FileKeys> m_fileTask;
    QStringList m_waitingFiles;
};

} // namespace jotscope
