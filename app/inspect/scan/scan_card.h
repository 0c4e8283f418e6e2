#pragma once

#include "app/inspect/scan/scan_session.h"
#include "app/widgets/cards/card.h"
#include "app/widgets/layout/late.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace jotscope {

class TokenFilter;
class TokenTable;
class TokenTreeModel;

/// The tokens of a file that is too large for a paste: how far it is searched, and a table to sort and filter
/// that fills meanwhile. Hidden until a file is opened. What one chooses is read from the file.
class ScanCard : public Card
{
    Q_OBJECT

public:
    explicit ScanCard(QWidget *parent = nullptr);

    void search(const QString &path, std::size_t most = ScanSession::kMostListed);
    void setKeys(const KeyRing &keys) { m_session.setKeys(keys); }
    void setClock(std::function<Instant()> clock) { m_session.setClock(std::move(clock)); }
    void cancel() { m_session.cancel(); }
    void close(); ///< forgets the file

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int currentRow() const { return m_current; } ///< -1 for none
    void setCurrentRow(int row);
    void step(int by); ///< to the next or previous that is shown
    void focusFilter();

signals:
    void tokenChosen(const QByteArray &text); ///< read from the file
    void failed(const QString &text);
    void busyChanged();
    void countChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    TokenTable *makeTable();
    void connectSession();
    void take(std::vector<TokenRow> &rows);
    void followCurrent();
    void tick();
    void filter();
    void describe();
    void retranslate();
    [[nodiscard]] static QString tableName();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString listedText() const;

    ScanSession m_session;
    QString m_name; ///< of the file
    QString m_failure;
    std::size_t m_most = ScanSession::kMostListed;
    int m_current = -1;
    TokenTreeModel *m_model;
    TokenFilter *m_filter;
    QLabel *m_title;
    QLineEdit *m_filterText;
    QToolButton *m_close;
    QLabel *m_message;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Late<TokenTable> m_table;
    QTimer m_clockTimer;
    QTimer m_filterTimer;
};

} // namespace jotscope
