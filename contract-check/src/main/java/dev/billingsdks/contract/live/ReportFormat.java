package dev.billingsdks.contract.live;

import dev.billingsdks.contract.document.Json;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The form of a result. */
enum ReportFormat {
    /** Lines for people. */
    TEXT {
        @Override
        String write(CheckResult result) {
            StringBuilder text = new StringBuilder();
            result.attempts()
                    .forEach(attempt -> text.append("  attempts, not final: ")
                            .append(attempt)
                            .append('\n'));
            result.violations()
                    .forEach(violation -> text.append("  ").append(violation).append('\n'));
            return text.append(result.summary()).append('\n').toString();
        }
    },
    /** One JSON object. */
    JSON {
        @Override
        String write(CheckResult result) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("vendor", result.vendor());
            members.put("operation", result.operation());
            members.put("status", result.status());
            members.put("summary", result.summary());
            members.put("responses", result.responses());
            members.put("violations", result.violations());
            members.put("attempts", result.attempts());
            members.put("obstacles", result.obstacles());
            return Json.text(Json.tree(members)) + "\n";
        }
    },
    /** A test suite of one test in JUnit's XML, as CI servers show it. */
    JUNIT {
        @Override
        String write(CheckResult result) {
            return xml(xml -> {
                xml.writeStartDocument("UTF-8", "1.0");
                xml.writeStartElement("testsuite");
                xml.writeAttribute("name", "contract of " + result.vendor());
                xml.writeAttribute("tests", "1");
                xml.writeAttribute("failures", result.status() == CheckResult.BROKEN ? "1" : "0");
                xml.writeAttribute("errors", result.status() == CheckResult.NOT_CHECKED ? "1" : "0");
                xml.writeStartElement("testcase");
                xml.writeAttribute("classname", "contract." + result.vendor().replace(" ", ""));
                xml.writeAttribute("name", result.operation());
                if (result.status() != CheckResult.KEPT) {
                    boolean broken = result.status() == CheckResult.BROKEN;
                    xml.writeStartElement(broken ? "failure" : "error");
                    xml.writeAttribute("message", result.summary());
                    xml.writeCharacters(String.join("\n", broken ? result.violations() : result.obstacles()));
                    xml.writeEndElement();
                }
                xml.writeEndElement();
                xml.writeEndElement();
                xml.writeEndDocument();
            });
        }
    },
    /** One page that loads nothing from elsewhere. */
    HTML {
        @Override
        String write(CheckResult result) {
            return "<!DOCTYPE html>\n"
                    + xml(xml -> {
                        xml.writeStartElement("html");
                        xml.writeAttribute("lang", "en");
                        xml.writeStartElement("head");
                        xml.writeEmptyElement("meta");
                        xml.writeAttribute("charset", "utf-8");
                        xml.writeEmptyElement("meta");
                        xml.writeAttribute("name", "viewport");
                        xml.writeAttribute("content", "width=device-width, initial-scale=1");
                        element(xml, "title", "Contract of " + result.vendor());
                        element(
                                xml,
                                "style",
                                "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
                                        + "li{overflow-wrap:anywhere;font-family:monospace}");
                        xml.writeEndElement();
                        xml.writeStartElement("body");
                        element(xml, "h1", "Contract of " + result.vendor());
                        element(xml, "p", result.summary());
                        element(xml, "p", "Operation: " + result.operation());
                        section(xml, "Violations", result.violations());
                        section(xml, "Why it could not be checked", result.obstacles());
                        section(xml, "Attempts that were not final", result.attempts());
                        xml.writeEndElement();
                        xml.writeEndElement();
                    });
        }
    };

    /** Returns the text of a result, which ends with a line break. */
    abstract String write(CheckResult result);

    private static void section(XMLStreamWriter xml, String title, List<String> lines) throws XMLStreamException {
        if (lines.isEmpty()) {
            return;
        }
        element(xml, "h2", title);
        xml.writeStartElement("ul");
        for (String line : lines) {
            element(xml, "li", line);
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String xml(XmlText text) {
        StringWriter writer = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            text.writeTo(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML in memory", e);
        }
        return writer + "\n";
    }

    @FunctionalInterface
    private interface XmlText {

        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }
}
