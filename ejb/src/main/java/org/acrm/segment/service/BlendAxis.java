package org.acrm.segment.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Source;

/**
 * One way in which the bank divides its customers (SEG-05). Its slices never overlap; the last holds those who are in no other.
 *
 * @param key for addresses, such as {@code GRADE} or {@code SEGMENTATION-7}
 * @param name of a segmentation or a segment; null for a way that the product knows by its kind
 */
public record BlendAxis(String key, Kind kind, String name, List<Slice> slices) implements Serializable {

    /** What divides; each has its own business benefit. */
    public enum Kind {
        GRADE,
        LTV_GRADE,
        RFM,
        SEGMENTATION,
        SEGMENT
    }

    /**
     * @param words family of words for the code; null where the code is a name or, for those who are in no other slice, empty
     * @param blocks that leave over exactly these customers
     */
    public record Slice(String words, String code, List<Block> blocks) implements Serializable {

        public boolean rest() {
            return code.isEmpty();
        }
    }

    /** The segments whose members divide. */
    Set<Long> segments() {
        return slices.stream()
                .flatMap(slice -> new Definition(slice.blocks()).segments().stream())
                .collect(Collectors.toSet());
    }

    /** A slice before it is known who is left over. */
    record Part(String words, String code, Source source) {}

    static BlendAxis of(String key, Kind kind, String name, List<Part> parts) {
        List<Slice> slices = new ArrayList<>();
        List<Block> others = new ArrayList<>();
        for (Part part : parts) {
            slices.add(new Slice(part.words(), part.code(), List.of(new Block(Effect.KEEP, part.source()))));
            others.add(new Block(Effect.EXCLUDE, part.source()));
        }
        slices.add(new Slice(null, "", others));
        return new BlendAxis(key, kind, name, List.copyOf(slices));
    }
}
