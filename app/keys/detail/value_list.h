#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace jotscope {

struct ValueRow
{
    QString name;
    QString text;
    bool isCode = false; ///< in a font of one width, read from the left in any language
    /// Of what is masked until somebody asks to see it: made only then, and `text` is empty.
    std::function<QString()> secret = {};
    bool canCopy = false; ///< with one click
};

/// Names and values, below each other, that can be selected and copied. Secrets show as dots.
class ValueList : public QWidget
{
    Q_OBJECT

public:
    explicit ValueList(QWidget *parent = nullptr);

    void setRows(std::vector<ValueRow> rows);
    [[nodiscard]] bool hasSecrets() const;
    void setRevealed(bool isRevealed);
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QToolButton *copyButton(const ValueRow &row);

    QGridLayout *m_grid;
    std::vector<ValueRow> m_rows;
    std::vector<QLabel *> m_values;
    bool m_isRevealed = false;
};

} // namespace jotscope
