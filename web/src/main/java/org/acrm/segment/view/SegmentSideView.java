package org.acrm.segment.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.MemberLine;
import org.acrm.segment.entity.MemberLine.Nearest;
import org.acrm.segment.entity.SegmentNight;
import org.acrm.segment.service.SegmentCounting;
import org.acrm.segment.service.SegmentCounting.Counts;
import org.acrm.segment.service.SegmentCounting.Overlap;
import org.acrm.segment.service.SegmentCounting.Part;
import org.acrm.segment.service.SegmentProfile;
import org.acrm.segment.service.SegmentReading;
import org.acrm.segment.service.SegmentReading.VersionLine;
import org.acrm.segment.view.SegmentWords.DiffLine;
import org.acrm.shared.view.PagedRows;
import org.acrm.shared.view.PercentConverter;
import org.acrm.shared.view.Texts;

/** Beside the blocks: who would be in, how they are made up, and what became of the segment so far; each worked out when it is looked at. */
@Named
@ViewScoped
public class SegmentSideView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_OVERLAPS = 10;
    private static final int MOST_NIGHTS = 14;

    /** What is shown. */
    public enum Side {
        MEMBERS,
        PROFILE,
        OVERLAP,
        TREATMENT,
        OFFERS,
        MARKETS,
        USE,
        VERSIONS,
        NIGHTS
    }

    @Inject
    private SegmentView builder;

    @Inject
    private SegmentCounting counting;

    @Inject
    private SegmentReading reading;

    @Inject
    private SegmentFigures figures;

    @Inject
    private Texts texts;

    private Side side = Side.MEMBERS;
    private Part part = Part.IN;
    private PagedRows<MemberLine> members;
    private PagedRows<MemberLine> entered;
    private PagedRows<MemberLine> gone;
    private SegmentProfile profile;
    private List<Overlap> overlaps;
    private List<SegmentNight> nights = List.of();
    private Counts worked;
    private LocalDate from;
    private LocalDate until;
    private transient SegmentWords words;

    @PostConstruct
    void begin() {
        members = new PagedRows<>(
                page -> counting.preview(builder.getSegment(), builder.counted(), builder.getParent(), part, page),
                MemberLine::id);
    }

    public void show(Side chosen) {
        side = chosen;
        workOut();
    }

    /** Of the members: all, or those who would come or go if the draft came into force. */
    public void list(Part chosen) {
        part = chosen;
        members.reset();
    }

    private void workOut() {
        worked = builder.getCounts();
        if (worked.change() == null) {
            part = Part.IN;
        }
        members.reset();
        profile = null;
        overlaps = null;
        if (side == Side.PROFILE) {
            profile = counting.profile(builder.getSegment(), builder.counted(), builder.getParent());
        } else if (side == Side.OVERLAP) {
            overlaps = counting.overlaps(builder.getSegment(), builder.counted(), builder.getParent(), MOST_OVERLAPS);
        } else if (side == Side.NIGHTS && builder.getSegment() != null) {
            nights = reading.nights(builder.getSegment(), MOST_NIGHTS);
            if (until == null && !nights.isEmpty()) {
                until = nights.get(0).date();
                from = until.minusDays(1);
            }
            compare();
        }
    }

    /** What is shown; after a change of the blocks all is worked out again. Null where nothing may be. */
    public Side getSide() {
        List<Side> sides = getSides();
        if (!sides.contains(side)) {
            side = sides.isEmpty() ? null : sides.get(0);
        }
        if (worked != builder.getCounts()) {
            workOut();
        }
        return side;
    }

    /** Who came and went between two dates; not told to whoever may not ask what the segment asks. */
    public void compare() {
        if (from != null && until != null && !builder.getOpened().withheld()) {
            long segment = builder.getSegment();
            LocalDate former = from;
            LocalDate later = until;
            entered = new PagedRows<>(page -> counting.inOnlyOn(segment, later, former, page), MemberLine::id);
            gone = new PagedRows<>(page -> counting.inOnlyOn(segment, former, later, page), MemberLine::id);
        }
    }

    /** What of the customer makes a member: the sentence of the block, or the nearest clusters. */
    public String why(MemberLine line) {
        if (line.nearest() != null) {
            return nearest(line.nearest());
        }
        Definition definition = line.version() == null
                ? builder.counted()
                : builder.getOpened().versions().stream()
                        .filter(one -> one.ordinal() == line.version())
                        .findFirst()
                        .map(VersionLine::definition)
                        .orElse(null);
        return definition == null
                        || line.letInBy() == null
                        || line.letInBy() > definition.blocks().size()
                ? "–"
                : sentence(definition.blocks().get(line.letInBy() - 1));
    }

    private String sentence(Block block) {
        if (words == null) {
            words = builder.words();
        }
        return words.block(block);
    }

    private String nearest(Nearest clusters) {
        return texts.say(
                clusters.probable() ? "segment_segment.text.likely" : "segment_segment.text.near",
                clusters.cluster(),
                figure(clusters.distance(), clusters.probable()),
                clusters.second(),
                figure(clusters.secondDistance(), clusters.probable()));
    }

    private String figure(double value, boolean probable) {
        return probable ? PercentConverter.text(value) : figures.coefficient(value);
    }

    /** What a version says beside the one before it. */
    public List<DiffLine> diff(VersionLine version) {
        List<VersionLine> versions = builder.getOpened().versions();
        int before = versions.indexOf(version) + 1;
        return version.definition() == null
                ? List.of()
                : builder.words()
                        .diff(
                                before < versions.size() ? versions.get(before).definition() : null,
                                version.definition());
    }

    /** A new segment has no past yet; one whose data are too poor shows neither members nor figures. */
    public List<Side> getSides() {
        if (builder.getCounts().withheld() && builder.getSegment() == null) {
            return List.of();
        }
        if (builder.getCounts().withheld()) {
            return List.of(Side.VERSIONS, Side.TREATMENT, Side.OFFERS, Side.USE);
        }
        if (builder.isShut()) {
            return List.of(Side.VERSIONS, Side.TREATMENT, Side.OFFERS, Side.USE, Side.NIGHTS);
        }
        return builder.getSegment() == null
                ? List.of(Side.MEMBERS, Side.PROFILE, Side.OVERLAP)
                : List.of(Side.values());
    }

    public Part getPart() {
        return part;
    }

    public PagedRows<MemberLine> getMembers() {
        return members;
    }

    public PagedRows<MemberLine> getEntered() {
        return entered;
    }

    public PagedRows<MemberLine> getGone() {
        return gone;
    }

    public SegmentProfile getProfile() {
        return profile;
    }

    public List<Overlap> getOverlaps() {
        return overlaps;
    }

    public List<SegmentNight> getNights() {
        return nights;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
