package org.acrm.intake.service;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.intake.entity.KnownRows;

/** How one delivered file is to become rows of one target, while a person writes it down. */
public class MappingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long batchId;
    private final String file;
    private final String openedCode;
    private final int openedVersion;
    private String code;
    private String source;
    private String pattern;
    private String target;
    private String charset = "auto";
    private String delimiter = ",";
    private String dates;
    private String timestamps;
    private String decimalPoint = ".";
    private KnownRows known = KnownRows.REPLACE;
    private String foundFor;
    private String encoding;
    private List<MappedColumn> columns = List.of();
    private List<MappedField> others = List.of();
    private Map<String, String> kept = Map.of();

    /** @param code profile of the delivery, in the version from which the draft starts */
    MappingDraft(long batchId, String file, String code, int version) {
        this.batchId = batchId;
        this.file = file;
        this.openedCode = code;
        this.openedVersion = version;
        this.code = code;
    }

    /**
     * What was found in the file.
     *
     * @param kept fields that an existing rule fills in a way that a form cannot show: they stay as they are
     */
    void found(String inEncoding, List<MappedColumn> delivered, List<MappedField> without, Map<String, String> kept) {
        this.foundFor = target;
        this.encoding = inEncoding;
        this.columns = List.copyOf(delivered);
        this.others = List.copyOf(without);
        this.kept = Map.copyOf(kept);
    }

    /** The target for which columns and fields were found. */
    String foundFor() {
        return foundFor;
    }

    int openedVersion() {
        return openedVersion;
    }

    public String getOpenedCode() {
        return openedCode;
    }

    public long batchId() {
        return batchId;
    }

    public String file() {
        return file;
    }

    /** A word of a coded column, for a table of all of them. */
    public record CodeRow(String column, MappedCode code, List<String> words) implements Serializable {}

    public List<CodeRow> getCodes() {
        return columns.stream()
                .flatMap(column ->
                        column.getCodes().stream().map(code -> new CodeRow(column.getName(), code, column.getWords())))
                .toList();
    }

    /** Columns from which something becomes. */
    public long getMapped() {
        return columns.stream().filter(MappedColumn::isMapped).count();
    }

    public String getDoubledText() {
        return String.join(", ", getDoubled());
    }

    /** Fields that more than one column would fill. */
    public List<String> getDoubled() {
        Set<String> once = new HashSet<>();
        return columns.stream()
                .filter(MappedColumn::isMapped)
                .map(MappedColumn::getField)
                .filter(field -> !once.add(field))
                .distinct()
                .toList();
    }

    public String getMissingText() {
        return String.join(", ", getMissing());
    }

    /** Required fields that nothing fills. */
    public List<String> getMissing() {
        return others.stream()
                .filter(MappedField::isMissing)
                .map(MappedField::getName)
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public String getDelimiter() {
        return delimiter;
    }

    public void setDelimiter(String delimiter) {
        this.delimiter = delimiter;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }

    public String getTimestamps() {
        return timestamps;
    }

    public void setTimestamps(String timestamps) {
        this.timestamps = timestamps;
    }

    public String getDecimalPoint() {
        return decimalPoint;
    }

    public void setDecimalPoint(String decimalPoint) {
        this.decimalPoint = decimalPoint;
    }

    public KnownRows getKnown() {
        return known;
    }

    public void setKnown(KnownRows known) {
        this.known = known;
    }

    public String getEncoding() {
        return encoding;
    }

    public List<MappedColumn> getColumns() {
        return columns;
    }

    public List<MappedField> getOthers() {
        return others;
    }

    public Map<String, String> getKept() {
        return kept;
    }
}
