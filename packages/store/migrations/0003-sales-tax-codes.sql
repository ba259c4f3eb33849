-- A sales tax code carries the name of its list in its id, since a tax of the same second may have the same one
-- (docs/decisions/0044). Codes are told by their kind; what refers to one is the field `salesTaxCode`.

UPDATE link SET
  quickbooks_id = 'SalesTaxCode-' || quickbooks_id,
  body = json_set(body, '$.quickbooksId', 'SalesTaxCode-' || quickbooks_id)
  WHERE category = 'Sales Tax' AND json_extract(body, '$.quickbooksBaseline.kind') = 'code';

UPDATE link SET body = json_set(body, '$.quickbooksBaseline.salesTaxCode',
    'SalesTaxCode-' || json_extract(body, '$.quickbooksBaseline.salesTaxCode'))
  WHERE json_extract(body, '$.quickbooksBaseline.salesTaxCode') IS NOT NULL;

-- The row of a deletion says no kind: its link does.
UPDATE inbox SET id = 'SalesTaxCode-' || id, body = json_set(body, '$.id', 'SalesTaxCode-' || id)
  WHERE side = 'quickbooks' AND category = 'Sales Tax' AND (
    json_extract(body, '$.fields.kind') = 'code'
    OR json_extract(body, '$.fields.kind') IS NULL AND EXISTS (
      SELECT 1 FROM link
      WHERE link.category = 'Sales Tax' AND link.quickbooks_id = 'SalesTaxCode-' || inbox.id));

UPDATE inbox SET body = json_set(body, '$.fields.salesTaxCode',
    'SalesTaxCode-' || json_extract(body, '$.fields.salesTaxCode'))
  WHERE side = 'quickbooks' AND json_extract(body, '$.fields.salesTaxCode') IS NOT NULL;

-- Operations that a kill left open. To QuickBooks `fields` and `target` are of QuickBooks; to SA the source is.
UPDATE operation SET body = json_set(body, '$.body.fields.salesTaxCode',
    'SalesTaxCode-' || json_extract(body, '$.body.fields.salesTaxCode'))
  WHERE json_extract(body, '$.to') = 'quickbooks'
    AND json_extract(body, '$.body.fields.salesTaxCode') IS NOT NULL;
UPDATE operation SET body = json_set(body, '$.body.target.fields.salesTaxCode',
    'SalesTaxCode-' || json_extract(body, '$.body.target.fields.salesTaxCode'))
  WHERE json_extract(body, '$.to') = 'quickbooks'
    AND json_extract(body, '$.body.target.fields.salesTaxCode') IS NOT NULL;
UPDATE operation SET body = json_set(body, '$.body.source.fields.salesTaxCode',
    'SalesTaxCode-' || json_extract(body, '$.body.source.fields.salesTaxCode'))
  WHERE json_extract(body, '$.to') = 'sa'
    AND json_extract(body, '$.body.source.fields.salesTaxCode') IS NOT NULL;
UPDATE operation SET body = json_set(body, '$.body.target.id',
    'SalesTaxCode-' || json_extract(body, '$.body.target.id'))
  WHERE category = 'Sales Tax' AND json_extract(body, '$.to') = 'quickbooks'
    AND json_extract(body, '$.body.target.fields.kind') = 'code';
UPDATE operation SET body = json_set(body, '$.body.source.id',
    'SalesTaxCode-' || json_extract(body, '$.body.source.id'))
  WHERE category = 'Sales Tax' AND json_extract(body, '$.to') = 'sa'
    AND json_extract(body, '$.body.fields.kind') = 'code' AND json_extract(body, '$.body.source.id') IS NOT NULL;
UPDATE operation SET body = json_set(body, '$.body.told.quickbooksId',
    'SalesTaxCode-' || json_extract(body, '$.body.told.quickbooksId'))
  WHERE category = 'Sales Tax' AND json_extract(body, '$.body.fields.kind') = 'code'
    AND coalesce(json_extract(body, '$.body.told.quickbooksId'), '') <> '';

UPDATE setting SET body = (
    SELECT json_group_array(CASE
      WHEN json_extract(witness.value, '$.category') = 'Sales Tax' AND (
        EXISTS (SELECT 1 FROM link WHERE category = 'Sales Tax'
          AND quickbooks_id = 'SalesTaxCode-' || json_extract(witness.value, '$.quickbooksId'))
        OR EXISTS (SELECT 1 FROM inbox WHERE side = 'quickbooks' AND category = 'Sales Tax'
          AND id = 'SalesTaxCode-' || json_extract(witness.value, '$.quickbooksId')))
      THEN json_set(witness.value, '$.quickbooksId',
        'SalesTaxCode-' || json_extract(witness.value, '$.quickbooksId'))
      ELSE json(witness.value) END)
    FROM json_each(setting.body) AS witness)
  WHERE name = 'quickbooks.witnesses' AND json_type(body) = 'array';

-- Of a code and a tax of one id only one was kept: all of them are read again.
UPDATE setting SET body = 'null' WHERE name = 'quickbooks.watermark.Sales Tax';
