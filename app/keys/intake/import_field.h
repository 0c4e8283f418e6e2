#pragma once

#include <QPlainTextEdit>

namespace jotscope {

/// A few lines to paste or type keys into. What is pasted or dropped and holds keys never becomes text: it is
/// handed on. A secret, which no format tells, stays until somebody says how to read it.
class ImportField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ImportField(QWidget *parent = nullptr);

    [[nodiscard]] QByteArray content() const;

    /// Local files and folders that `mime` names.
    static QStringList pathsOf(const QMimeData &mime);

signals:
    void keysPasted(const QByteArray &utf8);
    void pathsDropped(const QStringList &paths);
    void returnPressed(); ///< with Ctrl

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace jotscope
