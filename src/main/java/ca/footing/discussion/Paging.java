package ca.footing.discussion;

/** Where a page stands; pages are counted from 1 on, and there is always one. */
record Paging(int page, int pages, int size) {
    static Paging of(int rows, int size, int asked) {
        var pages = Math.max(1, Math.ceilDiv(rows, size));
        return new Paging(Math.clamp(asked, 1, pages), pages, size);
    }

    int offset() {
        return (page - 1) * size;
    }
}
