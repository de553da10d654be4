package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.com/customers?page=2",
                "https://api.example.com/customers?page=2,",
                "https://api.example.com/customers?page=2 ",
                "https://api.example.com/customers?page=2\r\n",
                "https://api.example.com/customers?page=2;",
                "https://api.example.com/customers?page=2&",
                "https://api.example.com/customers?page=02",
                "https://api.example.com/customers?page_size=10&page=2&search=x",
                "https://api.example.com/customers?search=page=7&page=2",
                "https://api.example.com/customers?search=a%26page%3D7&page=2",
                "https://api.example.com/customers?search=%zz&page=2",
                "https://api.example.com/customers?page=1&page=2",
                "https://api.example.com/customers?page=2#page=3",
                "https://api.example.com/customers?page=2#?page=3",
                "https://api.example.com/customers?%70age=%32",
                "https://api.example.com/customers?page=2%2C",
                "https://api.example.com/customers?page=2%",
                "http://api.example.com/customers?page=2",
                "https://evil.example:8443/customers?page=2",
                "https://user:password@api.example.com/customers?page=2",
                "https:\\\\api.example.com\\customers?page=2",
                "//api.example.com/customers?page=2",
                "/customers?page=2",
                "customers?page=2",
                "?page=2",
                "file:///etc/passwd?page=2",
                "\r\nhttps://api.example.com/customers?page=2",
                "https://api.example.com/a b[|?page=2",
            })
    void a_page_number_is_read_from_any_link_that_has_one(String link) {
        assertThat(PageLink.pageNumber(link, "page")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "#",
                "page=2",
                "garbage",
                "file:///etc/passwd",
                "https://api.example.com/customers",
                "https://api.example.com/customers/page/2",
                "https://api.example.com/customers?",
                "https://api.example.com/customers?page",
                "https://api.example.com/customers?page&x=2",
                "https://api.example.com/customers?page=",
                "https://api.example.com/customers?page=,2",
                "https://api.example.com/customers?page=-2",
                "https://api.example.com/customers?page=last",
                "https://api.example.com/customers?page=\u0662",
                "https://api.example.com/customers?Page=2",
                "https://api.example.com/customers?next_page=2",
                "https://api.example.com/customers?page_size=2",
                "https://api.example.com/customers#?page=2",
                "https://api.example.com/customers%3Fpage=2",
                "https://api.example.com/customers?page=1000000000000000000",
                "https://api.example.com/customers?page=%zz2",
            })
    void a_link_without_a_readable_page_number_has_none(String link) {
        assertThat(PageLink.pageNumber(link, "page")).isEqualTo(-1);
    }

    @Test
    void a_parameter_name_may_need_decoding() {
        assertThat(PageLink.pageNumber("/items?page%5Bnumber%5D=3", "page[number]"))
                .isEqualTo(3);
        assertThat(PageLink.pageNumber("/items?page[number]=3", "page[number]")).isEqualTo(3);
    }

    @Test
    void a_link_of_a_megabyte_is_read() {
        String link = "/items?filter=" + "x".repeat(1 << 20) + "&page=2";

        assertThat(PageLink.pageNumber(link, "page")).isEqualTo(2);
    }
}
