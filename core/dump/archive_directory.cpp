// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/archive_directory.h"

#include "core/dump/dump_words.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace afs {

namespace {

constexpr std::int64_t endRecordBytes = 22;
constexpr std::int64_t end64RecordBytes = 56;
constexpr std::int64_t end64LocatorBytes = 20;
constexpr std::int64_t listingBytes = 46;
constexpr std::int64_t headerBytes = 30;
constexpr std::int64_t longestListing = 8LL * 1024 * 1024;

constexpr quint16 flagEncrypted = 1U << 0U;
constexpr quint16 flagStrongEncryption = 1U << 6U;
constexpr quint16 flagUtf8 = 1U << 11U;
constexpr quint16 flagMaskedHeaders = 1U << 13U;

template <typename T>
T littleEndian(const char* bytes, std::int64_t offset) {
    return qFromLittleEndian<T>(bytes + offset);
}

/// Where the listing lies, from the end record (and its 64-bit twin).
struct Listing {
    std::int64_t count = 0;
    std::int64_t offset = 0;
    std::int64_t bytes = 0;
};

/// Reads one zip's directory. A class only to share the file, its name and the limits between the steps.
class DirectoryReader {
public:
    DirectoryReader(const QString& path, const DumpLimits& limits)
        : m_file(path), m_name(DumpWords::shownFile(path)), m_limits(limits) {}

    Result<ArchiveDirectory> read();

private:
    tl::unexpected<Error> damaged(const QString& detail) const {
        return DumpWords::refuse(
            DumpWords::tr("“%1” is damaged: its table of contents cannot be trusted, so nothing in "
                          "it was read. Download it again.")
                .arg(m_name),
            detail);
    }
    Result<Listing> findListing();
    /// `end`: the end record's bytes; `endRecord`: where it stands in the file.
    Result<Listing> readEndRecord(const char* end, std::int64_t endRecord);
    Result<Listing> findListing64(std::int64_t endRecord);
    std::optional<QByteArray> bytesAt(std::int64_t offset, std::int64_t count);
    Result<ArchiveMember> takeMember(const QByteArray& listing, std::int64_t& position) const;
    Status checkKind(const ArchiveMember& member, quint16 flags, quint16 method, quint32 attributes) const;
    Status checkName(const ArchiveMember& member) const;
    bool isBlownUp(std::int64_t packed, std::int64_t unpacked) const {
        return unpacked > m_limits.ratioFrom && unpacked / m_limits.ratio >= std::max<std::int64_t>(packed, 1);
    }
    Status checkSize(const ArchiveMember& member) const;
    Status checkTogether(std::vector<ArchiveMember>& members, std::int64_t listingOffset) const;

    QFile m_file;
    QString m_name;
    DumpLimits m_limits;
    std::int64_t m_size = 0;
};

std::optional<QByteArray> DirectoryReader::bytesAt(std::int64_t offset, std::int64_t count) {
    if (offset < 0 || count < 0 || offset > m_size - count || !m_file.seek(offset))
        return {};
    QByteArray bytes = m_file.read(count);
    if (bytes.size() != count)
        return {};
    return bytes;
}

/// Where libarchive gives up looking for the end record.
constexpr std::int64_t farthestEndRecord = 16 * 1024 - 1;

Result<Listing> DirectoryReader::findListing() {
    const std::int64_t tailBytes = std::min<std::int64_t>(m_size, endRecordBytes + 0xffff);
    const auto tail = bytesAt(m_size - tailBytes, tailBytes);
    if (!tail)
        return damaged(QStringLiteral("the end of the file cannot be read"));
    for (std::int64_t i = tailBytes - endRecordBytes; i >= 0; --i) {
        const char* end = tail->constData() + i;
        const std::int64_t recordEnd = i + endRecordBytes + littleEndian<quint16>(end, 20);
        if (littleEndian<quint32>(end, 0) != 0x06054b50U || recordEnd > tailBytes)
            continue;
        auto found = readEndRecord(end, m_size - tailBytes + i);
        // Mail gateways and interrupted copies leave bytes behind the end; a comment may look like an end record.
        if (!found && recordEnd < tailBytes)
            continue;
        if (found && tailBytes - i > farthestEndRecord)
            return DumpWords::refuse(DumpWords::tr("“%1” carries too much behind its table of contents to be read "
                                                   "here. Unpack it and import the folder.")
                                         .arg(m_name));
        return found;
    }
    return DumpWords::refuse(DumpWords::tr("“%1” is incomplete: it breaks off before its table of contents. The "
                                           "download was probably cut short; download it again.")
                                 .arg(m_name));
}

Result<Listing> DirectoryReader::readEndRecord(const char* end, std::int64_t endRecord) {
    const Listing found{littleEndian<quint16>(end, 10), littleEndian<quint32>(end, 16), littleEndian<quint32>(end, 12)};
    if (found.count == 0xffff || found.offset == 0xffffffffLL || found.bytes == 0xffffffffLL)
        return findListing64(endRecord);
    if (littleEndian<quint16>(end, 4) != 0 || littleEndian<quint16>(end, 6) != 0 ||
        littleEndian<quint16>(end, 8) != found.count)
        return DumpWords::refuse(DumpWords::tr("“%1” is one part of a split archive. Put the parts together, unpack "
                                               "them and import the folder.")
                                     .arg(m_name));
    if (found.offset + found.bytes != endRecord)
        return damaged(QStringLiteral("the table of contents is not where the archive says"));
    return found;
}

Result<Listing> DirectoryReader::findListing64(std::int64_t endRecord) {
    const auto locator = bytesAt(endRecord - end64LocatorBytes, end64LocatorBytes);
    if (!locator || littleEndian<quint32>(locator->constData(), 0) != 0x07064b50U)
        return damaged(QStringLiteral("the 64-bit end record is missing"));
    const auto offset = littleEndian<quint64>(locator->constData(), 8);
    const auto record =
        bytesAt(static_cast<std::int64_t>(std::min<quint64>(offset, quint64{1} << 62U)), end64RecordBytes);
    if (!record || littleEndian<quint32>(record->constData(), 0) != 0x06064b50U)
        return damaged(QStringLiteral("the 64-bit end record is not where the archive says"));
    const auto count = littleEndian<quint64>(record->constData(), 32);
    const auto bytes = littleEndian<quint64>(record->constData(), 40);
    const auto start = littleEndian<quint64>(record->constData(), 48);
    const auto size = static_cast<quint64>(m_size);
    if (start > size || bytes > size || start + bytes != offset)
        return damaged(QStringLiteral("the 64-bit table of contents is not where the archive says"));
    return Listing{static_cast<std::int64_t>(std::min<quint64>(count, quint64{1} << 62U)),
                   static_cast<std::int64_t>(start), static_cast<std::int64_t>(bytes)};
}

/// Sizes and place of 4 GB and more stand in an extra field, each only when its short field is full.
bool takeZip64(QByteArrayView extra, ArchiveMember& member) {
    constexpr std::int64_t full = 0xffffffffLL;
    if (member.unpacked != full && member.packed != full && member.offset != full)
        return true;
    qsizetype i = 0;
    while (i + 4 <= extra.size()) {
        const auto id = littleEndian<quint16>(extra.data(), i);
        const qsizetype length = littleEndian<quint16>(extra.data(), i + 2);
        i += 4;
        if (i + length > extra.size())
            return false;
        if (id == 1) {
            qsizetype used = 0;
            for (std::int64_t* value : {&member.unpacked, &member.packed, &member.offset}) {
                if (*value != full)
                    continue;
                if (used + 8 > length)
                    return false;
                *value = static_cast<std::int64_t>(
                    std::min<quint64>(littleEndian<quint64>(extra.data(), i + used), quint64{1} << 62U));
                used += 8;
            }
            return true;
        }
        i += length;
    }
    return false;
}

Result<ArchiveMember> DirectoryReader::takeMember(const QByteArray& listing, std::int64_t& position) const {
    if (position + listingBytes > listing.size() || littleEndian<quint32>(listing.constData(), position) != 0x02014b50U)
        return damaged(QStringLiteral("an entry of the table of contents is broken"));
    const char* entry = listing.constData() + position;
    const std::int64_t nameBytes = littleEndian<quint16>(entry, 28);
    const std::int64_t extraBytes = littleEndian<quint16>(entry, 30);
    const std::int64_t commentBytes = littleEndian<quint16>(entry, 32);
    if (position + listingBytes + nameBytes + extraBytes + commentBytes > listing.size())
        return damaged(QStringLiteral("an entry of the table of contents is cut off"));

    ArchiveMember member;
    const auto flags = littleEndian<quint16>(entry, 8);
    member.rawName = QByteArray(entry + listingBytes, nameBytes);
    const QString utf8 = QString::fromUtf8(member.rawName);
    const bool isUtf8 = (flags & flagUtf8) != 0 || !utf8.contains(QChar(QChar::ReplacementCharacter));
    member.path = isUtf8 ? utf8 : QString::fromLatin1(member.rawName);
    member.path.replace(u'\\', u'/');
    member.packed = littleEndian<quint32>(entry, 20);
    member.unpacked = littleEndian<quint32>(entry, 24);
    member.offset = littleEndian<quint32>(entry, 42);
    if (!takeZip64(QByteArrayView(entry + listingBytes + nameBytes, extraBytes), member))
        return damaged(QStringLiteral("a 64-bit size is missing"));
    const auto attributes = littleEndian<quint32>(entry, 38);
    member.folder = member.path.endsWith(u'/');
    position += listingBytes + nameBytes + extraBytes + commentBytes;

    if (const Status named = checkName(member); !named)
        return failure(named.error());
    if (const Status kind = checkKind(member, flags, littleEndian<quint16>(entry, 10), attributes); !kind)
        return failure(kind.error());
    if (const Status sized = checkSize(member); !sized)
        return failure(sized.error());
    return member;
}

Status DirectoryReader::checkName(const ArchiveMember& member) const {
    const QByteArray& name = member.rawName;
    const bool drive = name.size() >= 2 && name[1] == ':' && std::isalpha(static_cast<unsigned char>(name[0])) != 0;
    // Packed again by an old Windows tool, names have its separators.
    const QByteArray slashed = QByteArray(name).replace('\\', '/');
    const bool leadsOut = slashed.startsWith('/') || drive || slashed.split('/').contains(QByteArrayLiteral(".."));
    if (leadsOut)
        return DumpWords::refuse(
            DumpWords::tr("“%1” was refused: its member “%2” has a name that points outside the archive. Spotify's "
                          "packages never have that; use the file exactly as Spotify sent it.")
                .arg(m_name, DumpWords::shown(member.path)));
    if (name.isEmpty() || name.contains('\0'))
        return damaged(QStringLiteral("a member has no proper name"));
    return {};
}

Status DirectoryReader::checkKind(const ArchiveMember& member, quint16 flags, quint16 method,
                                  quint32 attributes) const {
    const QString name = DumpWords::shown(member.path);
    if ((flags & (flagEncrypted | flagStrongEncryption | flagMaskedHeaders)) != 0)
        return DumpWords::refuse(
            DumpWords::tr("“%1” was refused: its member “%2” is encrypted. Unpack the archive with "
                          "its password and import the folder.")
                .arg(m_name, name));
    constexpr quint32 kindMask = 0170000U;
    const quint32 kind = (attributes >> 16U) & kindMask;
    if (kind == 0120000U)
        return DumpWords::refuse(
            DumpWords::tr("“%1” was refused: its member “%2” is a symbolic link. Spotify's packages "
                          "hold plain files only; use the file exactly as Spotify sent it.")
                .arg(m_name, name));
    if (kind != 0 && kind != 0100000U && kind != 0040000U)
        return DumpWords::refuse(DumpWords::tr("“%1” was refused: its member “%2” is a device or another special file. "
                                               "Use the file exactly as Spotify sent it.")
                                     .arg(m_name, name));
    // Stored, deflated, deflate64. The others may ask for gigabytes of memory to unpack.
    if (method != 0 && method != 8 && method != 9)
        return DumpWords::refuse(DumpWords::tr("“%1” was refused: its member “%2” is packed in an unusual way (method "
                                               "%3). Unpack the archive and import the folder.")
                                     .arg(m_name, name, QString::number(method)));
    return {};
}

Status DirectoryReader::checkSize(const ArchiveMember& member) const {
    const QString name = DumpWords::shown(member.path);
    if (member.unpacked > m_limits.memberBytes)
        return DumpWords::refuse(
            DumpWords::tr("“%1” was refused: its member “%2” would unpack to %3, and no file of a "
                          "listening history is larger than %4.")
                .arg(m_name, name, DumpWords::shownSize(member.unpacked), DumpWords::shownSize(m_limits.memberBytes)));
    if (isBlownUp(member.packed, member.unpacked))
        return DumpWords::refuse(
            DumpWords::tr("“%1” was refused: its member “%2” would grow from %3 to %4. That is a "
                          "“zip bomb”, not a listening history.")
                .arg(m_name, name, DumpWords::shownSize(member.packed), DumpWords::shownSize(member.unpacked)));
    if (member.packed > m_size || member.offset > m_size)
        return damaged(QStringLiteral("a member lies outside the file"));
    return {};
}

Status DirectoryReader::checkTogether(std::vector<ArchiveMember>& members, std::int64_t listingOffset) const {
    std::int64_t total = 0;
    std::int64_t packed = 0;
    for (const ArchiveMember& member : members) {
        total += member.unpacked;
        packed += member.packed;
        if (total > m_limits.totalBytes)
            return DumpWords::refuse(
                DumpWords::tr("“%1” was refused: its members would unpack to more than %2 together. "
                              "No listening history is that large.")
                    .arg(m_name, DumpWords::shownSize(m_limits.totalBytes)));
    }
    if (isBlownUp(packed, total))
        return DumpWords::refuse(
            DumpWords::tr("“%1” was refused: its members together would grow from %2 to %3. That is a “zip bomb”, not "
                          "a listening history.")
                .arg(m_name, DumpWords::shownSize(packed), DumpWords::shownSize(total)));
    std::sort(members.begin(), members.end(),
              [](const ArchiveMember& a, const ArchiveMember& b) { return a.offset < b.offset; });
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::int64_t next = i + 1 < members.size() ? members[i + 1].offset : listingOffset;
        const std::int64_t end = members[i].offset + headerBytes + members[i].rawName.size() + members[i].packed;
        if (end > next)
            return DumpWords::refuse(DumpWords::tr("“%1” was refused: its member “%2” overlaps another one, as in a "
                                                   "“zip bomb”. Use the file exactly as Spotify sent it.")
                                         .arg(m_name, DumpWords::shown(members[i].path)));
    }
    return {};
}

Result<ArchiveDirectory> DirectoryReader::read() {
    if (!m_file.open(QIODevice::ReadOnly))
        return DumpWords::refuse(DumpWords::tr("“%1” cannot be read: %2.").arg(m_name, m_file.errorString()));
    m_size = m_file.size();
    const auto listing = findListing();
    if (!listing)
        return failure(listing.error());
    if (listing->count == 0)
        return DumpWords::refuse(DumpWords::tr("“%1” is an empty archive. Download it again.").arg(m_name));
    if (listing->count > m_limits.members)
        return DumpWords::refuse(
            DumpWords::tr("“%1” was refused: it holds %2 files, and no package of Spotify holds more "
                          "than %3.")
                .arg(m_name, QLocale().toString(qint64{listing->count}), QLocale().toString(qint64{m_limits.members})));
    if (listing->bytes > longestListing)
        return damaged(QStringLiteral("the table of contents is unreasonably long"));
    const auto bytes = bytesAt(listing->offset, listing->bytes);
    if (!bytes)
        return damaged(QStringLiteral("the table of contents cannot be read"));

    ArchiveDirectory directory{m_file.fileName(), {}};
    std::int64_t position = 0;
    while (position < bytes->size()) {
        if (static_cast<std::int64_t>(directory.members.size()) == listing->count)
            return damaged(QStringLiteral("there are more members than announced"));
        auto member = takeMember(*bytes, position);
        if (!member)
            return failure(std::move(member.error()));
        directory.members.push_back(std::move(*member));
    }
    if (static_cast<std::int64_t>(directory.members.size()) != listing->count)
        return damaged(QStringLiteral("there are fewer members than announced"));
    if (const Status together = checkTogether(directory.members, listing->offset); !together)
        return failure(together.error());
    return directory;
}

} // namespace

QString ArchiveMember::baseName() const {
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

bool looksLikeZip(QByteArrayView head) {
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.startsWith("PK\x07\x08");
}

Result<ArchiveDirectory> readArchiveDirectory(const QString& path, const DumpLimits& limits) {
    return DirectoryReader(path, limits).read();
}

} // namespace afs
