package org.acrm.segment.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;

/**
 * Customers crossed by two or three ways of dividing them, as far as the reader reaches. A cell is named by the number of its slice on
 * each axis; {@link #ALL} stands for all slices of an axis.
 */
public final class Blend implements Serializable {

    public static final int ALL = -1;
    private static final long serialVersionUID = 1L;

    /**
     * @param customers in the cell
     * @param valued of whom it is known what they bring
     * @param contributionMinor what those bring in a year
     */
    public record Cell(long customers, long valued, long contributionMinor) implements Serializable {

        static final Cell NONE = new Cell(0, 0, 0);

        Cell plus(Cell other) {
            return new Cell(
                    customers + other.customers, valued + other.valued, contributionMinor + other.contributionMinor);
        }

        /** Minor units a customer and year; null where nothing is known of anybody. */
        public Long mean() {
            return valued == 0 ? null : Math.round((double) contributionMinor / valued);
        }
    }

    private final List<BlendAxis> axes;
    private final Cell[] cells;
    private final LocalDate asOf;
    private final String currency;

    /** @param cells those of the last axis side by side */
    Blend(List<BlendAxis> axes, Cell[] cells, LocalDate asOf, String currency) {
        this.axes = List.copyOf(axes);
        this.cells = cells;
        this.asOf = asOf;
        this.currency = currency;
    }

    /** @param at by axis the number of a slice, or {@link #ALL} */
    public Cell cell(int... at) {
        return sum(0, 0, at);
    }

    private Cell sum(int axis, int begun, int[] at) {
        if (axis == axes.size()) {
            return cells[begun];
        }
        int slices = axes.get(axis).slices().size();
        if (at[axis] != ALL) {
            return sum(axis + 1, begun * slices + at[axis], at);
        }
        Cell sum = Cell.NONE;
        for (int s = 0; s < slices; s++) {
            sum = sum.plus(sum(axis + 1, begun * slices + s, at));
        }
        return sum;
    }

    public Cell total() {
        return cell(axes.stream().mapToInt(any -> ALL).toArray());
    }

    /** Of all customers; 0 where there are none. */
    public double share(int... at) {
        long all = total().customers();
        return all == 0 ? 0 : (double) cell(at).customers() / all;
    }

    /**
     * How many there are in a hundred of those whom chance would put there: 100 = as many as if the ways of dividing had nothing to do with
     * each other. Null where chance would put nobody.
     */
    public Integer index(int... at) {
        double expected = total().customers();
        for (int axis = 0; axis < axes.size(); axis++) {
            int[] alone = axes.stream().mapToInt(any -> ALL).toArray();
            alone[axis] = at[axis];
            expected *= share(alone);
        }
        return expected == 0 ? null : (int) Math.round(100 * cell(at).customers() / expected);
    }

    /** The rule of a cell: the conditions of all its slices. */
    public Definition rule(int... at) {
        List<Block> blocks = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            if (at[axis] != ALL) {
                blocks.addAll(axes.get(axis).slices().get(at[axis]).blocks());
            }
        }
        return new Definition(blocks);
    }

    public List<BlendAxis> axes() {
        return axes;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public String currency() {
        return currency;
    }
}
