#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace jotscope {

class KeychainModel;
class KeysOnHand;

/// What of the keys is shown: those that have some words, those of one group; and how many that are.
class KeyFilterBar : public QWidget
{
    Q_OBJECT

public:
    KeyFilterBar(KeysOnHand &keys, KeychainModel &model, QWidget *parent = nullptr);

    void focusSearch();
    void reset();  ///< shows all
    void follow(); ///< keys came or went

signals:
    void filtered(); ///< the model shows others, or says so anew

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillGroups();
    void apply();
    void retranslate();

    KeysOnHand &m_keys;
    KeychainModel &m_model;
    QLineEdit *m_search;
    QComboBox *m_groups;
    QLabel *m_count;
};

} // namespace jotscope
