#pragma once

#include "app/widgets/task.h"

#include <QByteArray>
#include <QPlainTextEdit>

namespace jotscope {

/// A few lines for what else there is to look at: typed, pasted, or dropped as text or as a file, which is
/// read on a worker. Bytes that are no text, and text too long to be shown, are kept as they are and told of
/// in one line. Nothing of it is stored; clearing forgets it.
class DropField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DropField(QWidget *parent = nullptr);

    /// What to put here, shown while nothing is.
    void setInvitation(const QString &text);
    void setMostBytes(qsizetype bytes); ///< of a file; one byte more is read, so that a reader can tell
    /// What a text field would alter, such as CR LF, is kept as bytes that are no text are.
    void keepEveryByte() { m_keepsEveryByte = true; }

    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] bool isEmpty() const { return m_held.isEmpty() && document()->isEmpty(); }
    void setContent(const QByteArray &content, const QString &name = {});
    void readFile(const QString &path);
    void forget();
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    void cancelReading();

signals:
    void contentChanged();
    void failed(const QString &text); ///< a file could not be read, and why
    void busyChanged();

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct FileContent
    {
        QByteArray bytes;
        QString failure;
    };

    void describe();

    QByteArray m_held; ///< what is not shown as text
    QString m_name;
    QString m_invitation;
    qsizetype m_mostBytes;
    bool m_keepsEveryByte = false;
    Task<FileContent> m_task;
};

} // namespace jotscope
