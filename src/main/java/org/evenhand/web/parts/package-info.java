/**
 * What the composites of the design show: small records that a page's bean fills, words already
 * chosen. They hold no rule and ask nobody.
 */
package org.evenhand.web.parts;
