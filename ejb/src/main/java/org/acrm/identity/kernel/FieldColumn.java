package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One field of all records: its values, and for each coarser form in use the number of each value's form. */
final class FieldColumn {

    /** Stands for the field itself where a form is asked for. */
    static final int ITSELF = -1;

    private static final int BATCH = 256;

    /** After so many batches the number of values is foreseen. */
    private static final int FIRST_LOOK = 16;

    private final Normaliser normaliser;
    private final Set<String> missing;
    private final Dictionary values = new Dictionary();
    private final List<String> forms = new ArrayList<>();
    private final List<Normaliser> formSteps = new ArrayList<>();
    private final List<Dictionary> formValues = new ArrayList<>();
    private final List<int[]> formOf = new ArrayList<>();
    private int formed;

    /** Kept so that no compiler finds the touching of the table needless. */
    private long touched;

    FieldColumn(MatchField field, Normalisers normalisers, List<String> forms) {
        this.normaliser = normalisers.chain(field.steps());
        this.missing = field.missing();
        for (String form : forms) {
            this.forms.add(form);
            formSteps.add(normalisers.of(form));
            formValues.add(new Dictionary());
            formOf.add(new int[1]);
        }
    }

    /** The number of one value, its forms made. */
    int code(String raw) {
        Text text = new Text();
        normalise(raw, text);
        int code = values.intern(text);
        form();
        return code;
    }

    private void normalise(String raw, Text text) {
        text.set(raw);
        if (text.length > 0) {
            normaliser.apply(text);
        }
        if (!missing.isEmpty() && missing.contains(text.toString())) {
            text.clear();
        }
    }

    /** The numbers of many values, which are counted, and their forms. */
    int[] codes(List<String> raw) {
        int[] codes = new int[raw.size()];
        Text text = new Text();
        Text batch = new Text();
        int[] ends = new int[BATCH + 1];
        long[] hashes = new long[BATCH];
        for (int from = 0; from < codes.length; from += BATCH) {
            int size = Math.min(BATCH, codes.length - from);
            batch.clear();
            for (int i = 0; i < size; i++) {
                normalise(raw.get(from + i), text);
                batch.append(text.chars, 0, text.length);
                ends[i + 1] = batch.length;
                hashes[i] = text.hash();
            }
            touched ^= values.touch(hashes, size);
            for (int i = 0; i < size; i++) {
                int code = values.intern(batch.chars, ends[i], ends[i + 1] - ends[i], hashes[i]);
                codes[from + i] = code;
                values.count(code, 1);
            }
            if (from == FIRST_LOOK * BATCH && values.size() > from / 2) {
                values.expect(values.size() / (FIRST_LOOK + 1) * (codes.length / BATCH));
            }
        }
        form();
        recount();
        return codes;
    }

    private void recount() {
        for (int f = 0; f < forms.size(); f++) {
            Dictionary counted = formValues.get(f);
            int[] form = formOf.get(f);
            counted.forgetCounts();
            for (int code = 1; code <= values.size(); code++) {
                counted.count(form[code], values.count(code));
            }
        }
    }

    /** Makes the forms of all values that are new since the last time. */
    private void form() {
        Text text = new Text();
        for (int f = 0; f < forms.size(); f++) {
            if (formOf.get(f).length <= values.size()) {
                formOf.set(f, Arrays.copyOf(formOf.get(f), Math.max(values.size() + 1, 2 * formed)));
            }
            for (int code = formed + 1; code <= values.size(); code++) {
                values.read(code, text);
                formSteps.get(f).apply(text);
                formOf.get(f)[code] = formValues.get(f).intern(text);
            }
        }
        formed = values.size();
    }

    /** Sizes of all dictionaries, to go back to. */
    int[] mark() {
        int[] mark = new int[1 + forms.size()];
        mark[0] = values.size();
        for (int f = 0; f < forms.size(); f++) {
            mark[1 + f] = formValues.get(f).size();
        }
        return mark;
    }

    void backTo(int[] mark) {
        values.keep(mark[0]);
        formed = Math.min(formed, mark[0]);
        for (int f = 0; f < forms.size(); f++) {
            formValues.get(f).keep(mark[1 + f]);
        }
    }

    int form(String name) {
        return name.isEmpty() ? ITSELF : forms.indexOf(name);
    }

    /** The number of a value's form. */
    int formOf(int form, int code) {
        return form == ITSELF ? code : formOf.get(form)[code];
    }

    Dictionary values() {
        return values;
    }

    Dictionary values(int form) {
        return form == ITSELF ? values : formValues.get(form);
    }
}
