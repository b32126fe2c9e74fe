using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TranslationQA.Internals.Compiled;

/// <summary>Brings the numbers of a section into a form that packs better, and back.</summary>
internal static class NumberCoding
{
    public static byte[] Write(byte[] section, Coding coding)
    {
        ReadOnlySpan<uint> numbers = MemoryMarshal.Cast<byte, uint>(section);
        return coding switch
        {
            Coding.Deltas => WriteDeltas(numbers),
            Coding.Planes => WritePlanes(section),
            _ => section,
        };
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <returns>Whether it has the length that it should have.</returns>
    public static bool TryRead(ReadOnlySpan<byte> coded, Coding coding, Span<byte> section) => coding switch
    {
        Coding.Deltas => TryReadDeltas(coded, section),
        Coding.Planes => TryReadPlanes(coded, section),
        _ => false,
    };

    private static byte[] WriteDeltas(ReadOnlySpan<uint> numbers)
    {
        RecordWriter record = new();
        uint last = 0;
        foreach (uint number in numbers)
        {
            int delta = unchecked((int)(number - last));
            record.Number((uint)((delta << 1) ^ (delta >> 31)));
            last = number;
        }

        return record.ToArray();
    }

    private static bool TryReadDeltas(ReadOnlySpan<byte> coded, Span<byte> section)
    {
        uint last = 0;
        int next = 0;
        for (int at = 0; at + sizeof(uint) <= section.Length; at += sizeof(uint))
        {
            uint value = 0;
            for (int shift = 0; ; shift += 7)
            {
                if ((uint)next >= (uint)coded.Length)
                {
                    return false;
                }

                byte part = coded[next++];
                value |= (uint)(part & 0x7F) << shift;
                if (part < 0x80)
                {
                    break;
                }
            }

            last = unchecked(last + ((value >> 1) ^ (0u - (value & 1))));
            BinaryPrimitives.WriteUInt32LittleEndian(section[at..], last);
        }

        return next == coded.Length;
    }

    private static byte[] WritePlanes(byte[] section)
    {
        byte[] coded = new byte[section.Length];
        int count = section.Length / sizeof(uint);
        for (int i = 0; i < coded.Length; i++)
        {
            coded[(i % sizeof(uint) * count) + (i / sizeof(uint))] = section[i];
        }

        return coded;
    }

    private static bool TryReadPlanes(ReadOnlySpan<byte> coded, Span<byte> section)
    {
        if (coded.Length != section.Length || section.Length % sizeof(uint) != 0)
        {
            return false;
        }

        int count = section.Length / sizeof(uint);
        ReadOnlySpan<byte> first = coded[..count];
        ReadOnlySpan<byte> second = coded.Slice(count, count);
        ReadOnlySpan<byte> third = coded.Slice(2 * count, count);
        ReadOnlySpan<byte> fourth = coded.Slice(3 * count, count);
        for (int i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(
                section[(i * sizeof(uint))..],
                first[i] | (uint)second[i] << 8 | (uint)third[i] << 16 | (uint)fourth[i] << 24);
        }

        return true;
    }
}
