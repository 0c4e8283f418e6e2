#pragma once

#include "app/keys/on_hand/keys_on_hand.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace jotscope {

class Card;
class GroupStrip;
class KeyDetail;
class KeyFilterBar;
class KeyTable;
class KeyWays;
class KeychainModel;
class MessageStrip;
class SafetyCard;
class Vault;
class VaultBar;

/// The Keys page: the keys on hand in a table that is searched, and all about the chosen one beside it. Keys
/// come in pasted, dropped, from files or the network, or made here.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    /// Without a vault, nothing is said of one.
    explicit KeysPage(KeysOnHand &keys, Vault *vault = nullptr, QWidget *parent = nullptr);
    ~KeysPage() override;

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::vector<std::string> chosen() const;
    [[nodiscard]] std::size_t keyCount() const { return m_keys.keychain().size(); }
    [[nodiscard]] bool canUndo() const { return m_keys.canUndo(); }
    [[nodiscard]] KeyWays &ways() const { return *m_ways; }
    [[nodiscard]] bool isGrouping() const;
    [[nodiscard]] SafetyCard &safety() const { return *m_safety; }
    void choose(const std::vector<std::string> &ids);
    void readPaths(const QStringList &paths);

    /// How the page is divided, for the settings to keep.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

public slots:
    void paste(); ///< the keys on the clipboard
    void chooseFiles();
    void find(); ///< goes to the search
    void undo(); ///< brings back what was removed last
    void removeChosen();
    void copyPublic();
    void openVault(); ///< goes to the passphrase that is due
    void lockVault();
    void groupChosen(); ///< asks into which group the chosen keys go, or no longer
    void rename();      ///< goes to the name of the chosen key
    void focusKeys();
    void cancelWork();

signals:
    void statusChanged(const QString &text);
    void busyChanged();
    void availabilityChanged();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void followKeys();
    void followFilter();
    void followChoice();
    void tellVault();
    void tellMoved(int count, const QString &group);
    void tellAdded(const KeysOnHand::Addition &addition);
    void ask(const QString &text, const QString &action, std::function<void()> proceed);
    void retranslate();

    KeysOnHand &m_keys;
    Vault *m_vault;
    std::function<void()> m_answer; ///< what the strip's button does
    MessageStrip *m_strip;
    VaultBar *m_vaultBar; ///< null without a vault
    SafetyCard *m_safety;
    KeyWays *m_ways;
    KeychainModel *m_model;
    KeyFilterBar *m_filter;
    GroupStrip *m_groups;
    KeyTable *m_table;
    QStackedWidget *m_list; ///< the table, or what to do while there are no keys
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QSplitter *m_splitter;
    KeyDetail *m_detail;
};

} // namespace jotscope
