package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.segment.entity.MemberLine;
import org.acrm.segment.service.Blend;
import org.acrm.segment.service.Blend.Cell;
import org.acrm.segment.service.BlendAxis;
import org.acrm.segment.service.BlendAxis.Slice;
import org.acrm.segment.service.SegmentBlend;
import org.acrm.segment.service.SegmentCounting;
import org.acrm.segment.service.SegmentCounting.Part;
import org.acrm.segment.service.SegmentWriting;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.PagedRows;
import org.acrm.shared.view.Texts;

/** Two or three ways of dividing the customers, crossed; which, and the cell that is opened, stand in the address. */
@Named
@ViewScoped
public class BlendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentBlend blending;

    @Inject
    private SegmentCounting counting;

    @Inject
    private SegmentWriting writing;

    @Inject
    private Texts texts;

    private String down = "GRADE";
    private String across = "RFM";
    private String layered;
    private int layer = Blend.ALL;
    private Integer row;
    private Integer column;
    private String name;
    private List<BlendAxis> offered;
    private Blend blend;
    private PagedRows<MemberLine> members;

    public void open() {
        offered = blending.offered();
        layered = layered == null || layered.isBlank() ? null : layered;
        blend = blending.blend(
                Stream.of(down, across, layered).filter(Objects::nonNull).toList());
        layer = layered == null ? Blend.ALL : within(layer, 2);
        if (row != null && column != null) {
            row = within(row, 0);
            column = within(column, 1);
            members = new PagedRows<>(
                    page -> counting.preview(null, blend.rule(at(row, column)), null, Part.IN, page), MemberLine::id);
            name = name == null ? cellName() : name;
        }
    }

    private int within(int number, int axis) {
        return number < 0 || number >= blend.axes().get(axis).slices().size() ? Blend.ALL : number;
    }

    private int[] at(int first, int second) {
        return layered == null ? new int[] {first, second} : new int[] {first, second, layer};
    }

    /** Of the cell that is opened; all of a row, a column or a layer is said by leaving it out. */
    public String getCellTitle() {
        int[] at = at(row, column);
        List<String> parts = new ArrayList<>();
        for (int axis = 0; axis < at.length; axis++) {
            if (at[axis] != Blend.ALL) {
                BlendAxis one = blend.axes().get(axis);
                parts.add(title(one) + ": " + title(one.slices().get(at[axis])));
            }
        }
        return String.join(" · ", parts);
    }

    private String cellName() {
        String title = getCellTitle();
        return title.length() > 120 ? title.substring(0, 120) : title;
    }

    public String title(BlendAxis axis) {
        return axis.name() == null ? texts.word("blend_axis", axis.kind()) : axis.name();
    }

    public String title(Slice slice) {
        if (slice.rest()) {
            return texts.say("segment_blend.text.rest");
        }
        return slice.words() == null ? slice.code() : texts.word(slice.words(), slice.code());
    }

    /** A draft by the conditions of the cell. */
    public String keep() {
        long id = writing.write(new SegmentWriting.Draft(name, null, blend.rule(at(row, column))));
        return "/segment/segment.xhtml?faces-redirect=true&segment=" + id;
    }

    /** Numbers of the slices of an axis that hold anybody. */
    public List<Integer> slices(int axis) {
        return IntStream.range(0, blend.axes().get(axis).slices().size())
                .filter(number -> {
                    int[] alone =
                            blend.axes().stream().mapToInt(any -> Blend.ALL).toArray();
                    alone[axis] = number;
                    return blend.cell(alone).customers() > 0;
                })
                .boxed()
                .toList();
    }

    public BlendAxis axis(int number) {
        return blend.axes().get(number);
    }

    /** Of the layer that is shown. */
    public Cell cell(int first, int second) {
        return blend.cell(at(first, second));
    }

    public Cell layer(int number) {
        return blend.cell(Blend.ALL, Blend.ALL, number);
    }

    public double share(int first, int second) {
        return blend.share(at(first, second));
    }

    public Integer index(int first, int second) {
        return blend.index(at(first, second));
    }

    /** Null where nothing is known of anybody. */
    public Money mean(int first, int second) {
        Long mean = cell(first, second).mean();
        return mean == null ? null : new Money(mean, blend.currency());
    }

    /** 0 to 4: the more above what chance would give, the stronger. */
    public int shade(int first, int second) {
        Integer index = index(first, second);
        return index == null || cell(first, second).customers() == 0
                ? 0
                : index < 80 ? 0 : index < 120 ? 1 : index < 200 ? 2 : index < 400 ? 3 : 4;
    }

    /** Parameters of the same matrix. */
    public String getKept() {
        return "down=" + down + "&across=" + across + (layered == null ? "" : "&layered=" + layered)
                + (layer == Blend.ALL ? "" : "&layer=" + layer);
    }

    public String getAddress() {
        return "/segment/blend.xhtml?faces-redirect=true&down=" + down + "&across=" + across
                + (layered == null || layered.isBlank() ? "" : "&layered=" + layered);
    }

    /** Shows what was chosen. */
    public String choose() {
        return getAddress();
    }

    public int getAll() {
        return Blend.ALL;
    }

    public List<BlendAxis> getOffered() {
        return offered;
    }

    public Blend getBlend() {
        return blend;
    }

    public PagedRows<MemberLine> getMembers() {
        return members;
    }

    public String getDown() {
        return down;
    }

    public void setDown(String down) {
        this.down = down;
    }

    public String getAcross() {
        return across;
    }

    public void setAcross(String across) {
        this.across = across;
    }

    public String getLayered() {
        return layered;
    }

    public void setLayered(String layered) {
        this.layered = layered;
    }

    public int getLayer() {
        return layer;
    }

    public void setLayer(int layer) {
        this.layer = layer;
    }

    public Integer getRow() {
        return row;
    }

    public void setRow(Integer row) {
        this.row = row;
    }

    public Integer getColumn() {
        return column;
    }

    public void setColumn(Integer column) {
        this.column = column;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
