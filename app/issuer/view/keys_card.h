#pragma once

#include "app/issuer/choices/issuer_choices.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/cards/card.h"
#include "app/widgets/task.h"
#include "core/findings/result.h"
#include "core/issuer/published_keys.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace jotscope {

class KeyPicker;

/// Which keys an issuer has: the one that signs, others that it publishes, and what becomes of the one before
/// when another signs.
class IssuerKeysCard : public Card
{
    Q_OBJECT

public:
    explicit IssuerKeysCard(KeysOnHand &keys, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<IssuerKey> key() const; ///< nothing while none fits
    [[nodiscard]] std::vector<KeyPointer> besides() const;
    /// How long the key before stays published; nothing: for good.
    [[nodiscard]] std::optional<std::chrono::seconds> overlap() const;

    void show(const IssuerChoices &choices);
    void addTo(IssuerChoices &choices) const; ///< what is chosen here

    /// Makes a new key of the same kind, keeps it with the others and lets it sign.
    void rotate();
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    void cancel();

signals:
    void keyChanged();
    void besidesChanged();
    void overlapChanged();
    void busyChanged();
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fillAlgorithms();
    void follow();
    void fillMenu();
    void tellBesides();
    void retranslate();

    KeysOnHand &m_keys;
    std::set<std::string> m_besides; ///< ids of entries
    QLabel *m_title;
    QLabel *m_algLabel;
    QComboBox *m_alg;
    QLabel *m_keyLabel;
    KeyPicker *m_key;
    QLabel *m_besidesLabel;
    QPushButton *m_besidesButton;
    QMenu *m_menu;
    QLabel *m_overlapLabel;
    QComboBox *m_overlap;
    Task<Result<KeyPointer>> m_task;
};

} // namespace jotscope
