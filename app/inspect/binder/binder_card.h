#pragma once

#include "app/widgets/cards/card.h"
#include "app/widgets/layout/late.h"
#include "app/widgets/task.h"
#include "core/binding/hash_binding.h"

class QLabel;
class QToolButton;

namespace jotscope {

class BinderModel;
class BinderView;
class DropField;

/// Whether the current token belongs to what came with it: a field for an access token, a code, a key and the
/// like, and the hashes by which the token names it. A line with a link while it is closed, and that only for
/// a token that has such a hash. What is given stays in the field alone.
class BinderCard : public Card
{
    Q_OBJECT

public:
    explicit BinderCard(QWidget *parent = nullptr);

    /// Null where there is no token. `payload` is what was signed or decrypted; it may be null.
    void follow(std::shared_ptr<const Token> token, std::shared_ptr<const TokenPart> payload);
    void setMaterial(const QByteArray &material);
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isBusy() const;
    void setHighlight(ByteRange range);
    void clear();
    void cancel();

signals:
    void openChanged(bool isOpen);
    void busyChanged();
    void hovered(jotscope::ByteRange range); ///< the claim under the pointer, in the paste
    void failed(const QString &text);        ///< a file could not be read, and why

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    BinderView *makeView();
    void bind();
    void take(std::vector<HashBinding> rows);
    void describe();
    void retranslate();
    [[nodiscard]] QString offer() const;

    std::shared_ptr<const Token> m_token;
    std::shared_ptr<const TokenPart> m_payload;
    QStringList m_claims; ///< that are hashes
    bool m_isOpen = false;
    QLabel *m_title;
    QLabel *m_caption;
    QToolButton *m_link;
    QToolButton *m_clear;
    QToolButton *m_close;
    DropField *m_material;
    BinderModel *m_model;
    Late<BinderView> m_view;
    QLabel *m_empty;
    Task<std::vector<HashBinding>> m_task;
};

} // namespace jotscope
