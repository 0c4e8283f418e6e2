#pragma once

#include "app/keys/intake/key_intake.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/cards/closable_card.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace jotscope {

class BusyIndicator;
class ImportField;
class SecretField;

/// Where keys come in: pasted, typed, dropped, from files and folders. Asks for a passphrase in its place,
/// and says of what could not be read which line it was, and why.
class ImportCard : public ClosableCard
{
    Q_OBJECT

public:
    explicit ImportCard(KeysOnHand &keys, QWidget *parent = nullptr);

    void read(const QByteArray &utf8); ///< as if it were pasted here
    void readPaths(const QStringList &paths);
    void chooseFiles();
    void chooseFolder();
    void cancel() override;
    [[nodiscard]] bool isBusy() const override { return m_intake->isBusy(); }

signals:
    void added(const jotscope::KeysOnHand::Addition &addition);

protected:
    void begin() override;
    void end() override;
    void retranslate() override;

private:
    void layOut();
    void take(const SourceKeys &keys, int passedOver);
    void addTyped();
    void followText();
    void followIntake();
    void describe();

    KeysOnHand &m_keys;
    KeyIntake *m_intake;
    ImportField *m_text;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QPushButton *m_add;
    QPushButton *m_files;
    QPushButton *m_folder;
    BusyIndicator *m_busy;
    QWidget *m_passphraseRow;
    QLabel *m_passphraseLabel;
    SecretField *m_passphrase;
    QPushButton *m_unlock;
    QPushButton *m_passOver;
    QLabel *m_summary;
    Card *m_problemCard;
    QLabel *m_problems;
    KeysOnHand::Addition m_addition; ///< since the card last began anew
    std::vector<KeyProblem> m_problem;
    int m_passedOver = 0;
    bool m_hasAnswer = false;
};

} // namespace jotscope
