package org.acrm.segment.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.condition.entity.Condition;
import org.acrm.shared.entity.BusinessException;

/**
 * Who is in: everybody to begin with, then block after block keeps only those it names, adds them, or takes them out.
 *
 * @param blocks in their order; the first does not add, since everybody is there already
 */
public record Definition(List<Block> blocks) implements Serializable {

    /** More would not be read by anybody; the number of a block is kept with each member. */
    public static final int MOST_BLOCKS = 20;

    /** What a block does with those it names. */
    public enum Effect {
        KEEP,
        ADD,
        EXCLUDE
    }

    /** One step. */
    public record Block(Effect effect, Source source) implements Serializable {}

    /** Whom a block names. */
    public sealed interface Source extends Serializable permits Matching, Members {}

    /** Those of whom a condition holds. */
    public record Matching(Condition condition) implements Source {}

    /** Those who are in another segment. */
    public record Members(long segment) implements Source {}

    public Definition {
        blocks = List.copyOf(blocks);
    }

    /** Those of whom all this holds, one block for each thing that is said. */
    static Definition keeping(List<Condition> said) {
        return new Definition(said.stream()
                .map(one -> new Block(Effect.KEEP, new Matching(one)))
                .toList());
    }

    /** @throws BusinessException when nobody could say who is in */
    public void check() {
        if (blocks.isEmpty()) {
            throw new BusinessException("error.segment.empty");
        }
        if (blocks.size() > MOST_BLOCKS) {
            throw new BusinessException("error.segment.blocks", MOST_BLOCKS);
        }
        if (blocks.get(0).effect() == Effect.ADD) {
            throw new BusinessException("error.segment.first_adds");
        }
        ConditionExtent extent = new ConditionExtent();
        for (Block block : blocks) {
            if (block.source() instanceof Matching matching) {
                extent.add(matching.condition());
            }
        }
    }

    /** Segments whose members it speaks of. */
    public Set<Long> segments() {
        return blocks.stream()
                .flatMap(block ->
                        block.source() instanceof Members members ? Stream.of(members.segment()) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the attributes it speaks of. */
    public Set<String> attributes() {
        return blocks.stream()
                .flatMap(block -> block.source() instanceof Matching matching
                        ? matching.condition().named()
                        : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
