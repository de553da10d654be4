package dev.billingsdks.benchmarks.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The prepared pages of a listing; only the head and the end of a page are created per request. */
final class PreparedListing {

    private static final int METRONOME_PAGE_SIZE = 100;
    private static final int METRONOME_DIFFERENT_PAGES = 16;
    private static final int KELVIQ_LARGE_PAGE = 10_000;
    private static final int KELVIQ_SMALL_PAGE = 100;

    /** The holders create the pages of a vendor when they are first requested, which takes a moment. */
    private static final class Metronome {
        static final ByteBuffer[] PAGES = pages();

        private static ByteBuffer[] pages() {
            ByteBuffer[] pages = new ByteBuffer[METRONOME_DIFFERENT_PAGES];
            for (int page = 0; page < pages.length; page++) {
                pages[page] = direct(PreparedCustomers.metronome(METRONOME_PAGE_SIZE, page));
            }
            return pages;
        }
    }

    private static final class LargeKelviq {
        static final ByteBuffer PAGE = direct(PreparedCustomers.kelviq(KELVIQ_LARGE_PAGE, 1));
    }

    private static final class SmallKelviq {
        static final ByteBuffer PAGE = direct(PreparedCustomers.kelviq(KELVIQ_SMALL_PAGE, 1));
    }

    private PreparedListing() {}

    /**
     * Returns the response to a request for a page as the buffers to write; the first page is 1.
     *
     * @param vendor {@code metronome}, {@code kelviq}, or {@code kelviq_small} for pages of 100 of Kelviq's customers
     */
    static ByteBuffer[] response(String vendor, int page, int pages) {
        return switch (vendor) {
            case "metronome" -> metronome(page, pages);
            case "kelviq" -> kelviq(LargeKelviq.PAGE, KELVIQ_LARGE_PAGE, page, pages);
            default -> kelviq(SmallKelviq.PAGE, KELVIQ_SMALL_PAGE, page, pages);
        };
    }

    private static ByteBuffer[] metronome(int page, int pages) {
        String next = page < pages ? "\"cursor-" + (page + 1) + "\"" : "null";
        return response(
                "{\"data\":[",
                Metronome.PAGES[page % METRONOME_DIFFERENT_PAGES].duplicate(),
                "],\"next_page\":" + next + "}");
    }

    private static ByteBuffer[] kelviq(ByteBuffer customers, int pageSize, int page, int pages) {
        String head = "{\"count\":" + (long) pages * pageSize + ",\"next\":" + link(page + 1, pages) + ",\"previous\":"
                + link(page - 1, pages) + ",\"results\":[";
        return response(head, customers.duplicate(), "]}");
    }

    private static String link(int page, int pages) {
        return page < 1 || page > pages ? "null" : "\"https://api.kelviq.com/api/v1/customers/?page=" + page + "\"";
    }

    private static ByteBuffer[] response(String head, ByteBuffer elements, String tail) {
        int length = head.length() + elements.remaining() + tail.length();
        String headers = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
        return new ByteBuffer[] {ascii(headers + head), elements, ascii(tail)};
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }
}
