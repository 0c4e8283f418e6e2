#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/readings.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The forms in which a signature arrives though JOSE has another one. Each function offers what it undoes;
/// those about numbers also undo the text that the numbers were written as.
namespace jotscope {

/// Text in place of bytes.
void offerDigitsRead(const Case &subject, Readings &signatures);      ///< `sig-hex-encoded`
void offerOtherAlphabets(const Case &subject, Readings &signatures);  ///< `sig-standard-base64`
void offerPaddingRemoved(const Case &subject, Readings &signatures);  ///< `sig-padded`
void offerOnceMoreDecoded(const Case &subject, Readings &signatures); ///< `sig-double-encoded`
void offerByteListsRead(const Case &subject, Readings &signatures);   ///< `sig-byte-list`

/// Numbers in another layout.
void offerDerUnpacked(const Case &subject, Readings &signatures);          ///< `sig-der-encoded`
void offerHalvesExchanged(const Case &subject, Readings &signatures);      ///< `sig-swapped-r-s`
void offerBytesReversed(const Case &subject, Readings &signatures);        ///< `sig-little-endian`
void offerLeadingZerosRestored(const Case &subject, Readings &signatures); ///< `sig-leading-zero-dropped`
void offerExtraBytesCut(const Case &subject, Readings &signatures);        ///< `sig-extra-bytes`

/// The signature's bytes as they stand, without a step, and what they are as text of any kind.
Readings unwrappedSignatures(const Case &subject);

/// How many bytes the header's algorithm asks for; where the key decides, what those on hand ask for.
std::vector<std::size_t> demandedSizes(const Case &subject);

/// Of r and of s: by the header's algorithm, then by the curves of the keys on hand.
std::vector<std::size_t> fieldSizes(const Case &subject);

/// `number` without its leading zero bytes, and with as many as make it `size` bytes. Empty when it does not
/// fit.
std::string numberOfSize(std::string_view number, std::size_t size);

/// Two big-endian numbers, their leading zeros included.
struct NumberPair
{
    std::string_view r;
    std::string_view s;
};

/// An ECDSA-Sig-Value (RFC 3279 section 2.2.3), as loosely as the encoders that get it wrong write it: with
/// lengths longer than need be, superfluous or missing zero bytes, and anything after it.
std::optional<NumberPair> readDerPair(std::string_view der);

/// A finding at the signature.
Finding formFinding(const Case &subject, std::string_view id, std::vector<FindingArgument> args = {});

} // namespace jotscope
