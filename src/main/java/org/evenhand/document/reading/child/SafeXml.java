package org.evenhand.document.reading.child;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evenhand.document.api.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML that declares nothing, fetches nothing and nests no deeper than a document does. */
final class SafeXml {
  private static final SAXParserFactory CHECKERS = checkers();
  private static final XMLInputFactory READERS = readers();

  private SafeXml() {}

  /**
   * Walks through a part once, before anything else reads it.
   *
   * @throws Refused for a document type declaration, for depth, and for what is not XML
   */
  static void check(InputStream part, int depth) throws IOException {
    try {
      CHECKERS.newSAXParser().parse(new InputSource(part), new Checker(depth));
    } catch (RefusedInside refused) {
      throw refused.reason;
    } catch (SAXException broken) {
      var doctype = String.valueOf(broken.getMessage()).contains("DOCTYPE");
      throw new Refused(doctype ? Refusal.EXTERNAL_ENTITY : Refusal.DAMAGED);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static XMLStreamReader reader(InputStream part) throws XMLStreamException {
    return READERS.createXMLStreamReader(part);
  }

  private static final class Checker extends DefaultHandler {
    private final int most;
    private int depth;

    Checker(int most) {
      this.most = most;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (++depth > most) {
        throw new RefusedInside(new Refused(Refusal.TOO_DEEP));
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      depth--;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
      throw new RefusedInside(new Refused(Refusal.EXTERNAL_ENTITY));
    }

    @Override
    public void fatalError(org.xml.sax.SAXParseException broken) throws SAXException {
      throw broken;
    }
  }

  private static final class RefusedInside extends SAXException {
    private static final long serialVersionUID = 1L;

    private final Refused reason;

    RefusedInside(Refused reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private static SAXParserFactory checkers() {
    try {
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      return factory;
    } catch (ParserConfigurationException | SAXException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static XMLInputFactory readers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, name) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }
}
