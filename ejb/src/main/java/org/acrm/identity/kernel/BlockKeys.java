package org.acrm.identity.kernel;

/** What a blocking rule makes of a record. */
final class BlockKeys {

    /** A record that lacks one of the rule's fields is in none of its blocks. */
    static final long NONE = 0;

    private final RecordStore store;
    private final int[][] fields;
    private final int[][] forms;

    BlockKeys(RecordStore store) {
        this.store = store;
        var rules = store.document().blocking();
        fields = new int[rules.size()][];
        forms = new int[rules.size()][];
        for (int r = 0; r < fields.length; r++) {
            var keys = rules.get(r).keys();
            fields[r] = keys.stream()
                    .mapToInt(key -> store.document().indexOf(key.field()))
                    .toArray();
            forms[r] = keys.stream()
                    .mapToInt(key -> store.column(key.field()).form(key.form()))
                    .toArray();
        }
    }

    int rules() {
        return fields.length;
    }

    long of(int rule, int record) {
        long key = 0;
        for (int k = 0; k < fields[rule].length; k++) {
            int field = fields[rule][k];
            int code = store.column(field).formOf(forms[rule][k], store.code(record, field));
            if (code == Dictionary.NONE) {
                return NONE;
            }
            key = k < 2 ? key << Integer.SIZE | code : mix(key) ^ code;
        }
        return key;
    }

    static long mix(long key) {
        long mixed = (key ^ key >>> 32) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
