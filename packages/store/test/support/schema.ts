// A log's schema as lines of text, for comparing one that was migrated with one that was made at once; and as a dump.
import pg from 'pg'

/** Everything about the tables that a program could notice: columns, constraints, indexes and settings. */
export async function schemaLines(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('set search_path to society')
    const { rows } = await client.query<{ line: string }>(`
      with t as (select * from pg_class where relnamespace = 'society'::regnamespace)
      select format('table %s %s', relname, coalesce(reloptions::text, '')) as line from t where relkind in ('r', 'p')
      union all
      select format('column %s.%s %s %s %s %s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then 'not null' end, a.attgenerated, pg_get_expr(d.adbin, d.adrelid))
        from pg_attribute a join t on t.oid = a.attrelid left join pg_attrdef d on (d.adrelid, d.adnum) = (t.oid, a.attnum)
        where t.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      union all
      select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid))
        from pg_constraint c join t on t.oid = c.conrelid
      union all
      select pg_get_indexdef(i.indexrelid) from pg_index i join t on t.oid = i.indrelid
      union all
      select pg_get_functiondef(p.oid) from pg_proc p where p.pronamespace = 'society'::regnamespace
      order by 1`)
    return rows.map(({ line }) => line)
  } finally {
    await client.end()
  }
}

type Table = { name: string; columns: string[] }

/** All rows as SQL that puts them back, table by table. */
export async function rowsAsSql(client: pg.Client): Promise<string> {
  const { rows: tables } = await client.query<Table>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'society'::regnamespace and c.relkind = 'r' and a.attnum > 0
       and not a.attisdropped and a.attgenerated = '' group by 1 order by 1`,
  )
  const parts: string[] = []
  for (const { name, columns } of tables) {
    const quoted = columns.map((column) => `"${column}"`)
    const values = quoted.map((column) => `quote_nullable(${column}::text)`).join(` || ', ' || `)
    const { rows } = await client.query<{ row: string }>(
      `select '(' || ${values} || ')' as row from society."${name}" order by 1`,
    )
    if (rows.length === 0) continue
    parts.push(
      `insert into "${name}" (${quoted.join(', ')}) values\n${rows.map(({ row }) => row).join(',\n')};\n`,
    )
  }
  return parts.join('')
}
