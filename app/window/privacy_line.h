#pragma once

#include <QLabel>
#include <QStringList>

namespace jotscope {

class ProgramKeys;

/// What has left this machine and what is stored on it, in a few words for the status bar.
class PrivacyLine : public QLabel
{
    Q_OBJECT

public:
    /// `keys` are the program's, which outlive the line.
    explicit PrivacyLine(const ProgramKeys &keys, QWidget *parent = nullptr);

    void setTested(const QStringList &hosts); ///< that test tokens were sent to

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    [[nodiscard]] QString text(const QStringList &asked) const;

    const ProgramKeys &m_keys;
    QStringList m_tested;
};

} // namespace jotscope
