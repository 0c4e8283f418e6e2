#pragma once

#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/task.h"
#include "core/build/templates/key_reference.h"
#include "core/findings/result.h"

#include <QWidget>

#include <functional>
#include <string>

class QComboBox;
class QLabel;
class QPushButton;

namespace jotscope {

/// Which key on hand does a piece of work. Those that cannot are listed too, with what is in their way;
/// where none can, one that does is made with a click.
class KeyPicker : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPicker(KeysOnHand &keys, QWidget *parent = nullptr);

    /// Asks `fits` of every key; `algorithm` is what a new one would be made for.
    void setWork(const std::string &algorithm, std::function<Result<void>(const Key &)> fits);
    void setLabel(const QString &label); ///< for a screen reader

    [[nodiscard]] KeyPointer key() const; ///< null when none fits
    void choose(const std::string &id);
    /// The key that a template means, once it is on hand. None in particular leaves what is chosen.
    void take(const KeyReference &reference);
    [[nodiscard]] KeyReference reference() const; ///< to the key, for a template; empty where there is none
    /// What the person chose, whether it is there and fits or not; empty: nothing yet.
    [[nodiscard]] const std::string &chosen() const { return m_wanted; }

signals:
    void changed();
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    [[nodiscard]] int wantedRow(int fitting) const;
    void make();
    void retranslate();

    KeysOnHand &m_keys;
    std::string m_algorithm;
    std::function<Result<void>(const Key &)> m_fits;
    std::string m_wanted; ///< the entry that the person chose
    KeyReference m_meant; ///< by a template, until the person chooses
    QComboBox *m_box;
    QLabel *m_none;
    QPushButton *m_make;
    Task<Result<KeyPointer>> m_task;
};

} // namespace jotscope
